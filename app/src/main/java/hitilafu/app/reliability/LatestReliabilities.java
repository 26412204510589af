package hitilafu.app.reliability;

import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** What was measured, for whoever asks often: read again only when the job has written more. */
public final class LatestReliabilities {
  private record Known(List<String> state, Reliabilities all) {}

  private final Home home;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Known known = new Known(null, null);

  public LatestReliabilities(Home home) {
    this.home = home;
  }

  /** All as the job last wrote it; empty if it has not run. */
  public Reliabilities get() throws IOException {
    reading.lock();
    try {
      List<String> now = new DerivedLog(home.log()).state("impact", "watch");
      if (!now.equals(known.state())) {
        known = new Known(now, Reliabilities.read(home));
      }
      return known.all();
    } finally {
      reading.unlock();
    }
  }
}
