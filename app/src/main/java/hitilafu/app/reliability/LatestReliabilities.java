package hitilafu.app.reliability;

import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What was measured, for whoever asks often. When the job has written more, it is read again beside
 * those who ask: until that is done they get what is known. Only who asks first waits, or asks
 * after the memory was needed for something else, or after a reading failed.
 */
public final class LatestReliabilities {
  /** What was read, and of which state of the log. */
  private record Known(List<String> state, Reliabilities all) {}

  /** Reads all that a home's log has. */
  @FunctionalInterface
  interface Reading {
    Reliabilities of(Home home) throws IOException;
  }

  private final Home home;
  private final Reading reader;
  private final ReentrantLock reading = new ReentrantLock();
  private final AtomicBoolean renewing = new AtomicBoolean();
  private volatile SoftReference<Known> known = new SoftReference<>(null);

  public LatestReliabilities(Home home) {
    this(home, Reliabilities::read);
  }

  LatestReliabilities(Home home, Reading reader) {
    this.home = home;
    this.reader = reader;
  }

  /** All as the job wrote it, now or a moment ago; empty if it has not run. */
  public Reliabilities get() throws IOException {
    Known last = known.get();
    if (last == null) {
      return first().all();
    }
    if (!last.state().equals(state()) && renewing.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("reliabilities").start(this::renew);
    }
    return last.all();
  }

  /** Whoever waited for another's reading takes that. */
  private Known first() throws IOException {
    reading.lock();
    try {
      Known other = known.get();
      return other == null ? read() : other;
    } finally {
      reading.unlock();
    }
  }

  private void renew() {
    reading.lock();
    try {
      read();
    } catch (IOException | RuntimeException e) {
      known = new SoftReference<>(null); // whoever asks next reads it, and is told what is wrong
      throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
    } finally {
      renewing.set(false);
      reading.unlock();
    }
  }

  private Known read() throws IOException {
    try {
      return readOnce();
    } catch (NoSuchFileException swapped) {
      return readOnce(); // a new epoch took the place of the one that was being read
    }
  }

  private Known readOnce() throws IOException {
    List<String> now = state();
    Known read = new Known(now, reader.of(home));
    known = new SoftReference<>(read);
    return read;
  }

  private List<String> state() throws IOException {
    return new DerivedLog(home.log()).state("impact", "watch");
  }
}
