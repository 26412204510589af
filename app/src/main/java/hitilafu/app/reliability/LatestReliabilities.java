package hitilafu.app.reliability;

import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What was measured, for whoever asks often: read again only when the job has written more, or when
 * the memory was needed for something else.
 */
public final class LatestReliabilities {
  private final Home home;
  private final ReentrantLock reading = new ReentrantLock();
  private List<String> state = List.of();
  private SoftReference<Reliabilities> known = new SoftReference<>(null);

  public LatestReliabilities(Home home) {
    this.home = home;
  }

  /** All as the job last wrote it; empty if it has not run. */
  public Reliabilities get() throws IOException {
    reading.lock();
    try {
      return read();
    } catch (NoSuchFileException swapped) {
      return read(); // a new epoch took the place of the one that was being read
    } finally {
      reading.unlock();
    }
  }

  private Reliabilities read() throws IOException {
    List<String> now = new DerivedLog(home.log()).state("impact", "watch");
    Reliabilities all = known.get();
    if (all == null || !now.equals(state)) {
      all = Reliabilities.read(home);
      known = new SoftReference<>(all);
      state = now;
    }
    return all;
  }
}
