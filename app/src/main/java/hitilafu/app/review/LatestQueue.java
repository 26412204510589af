package hitilafu.app.review;

import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import hitilafu.index.search.IncidentSearcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue for whoever asks often. It walks the whole record, so only the first who asks waits for
 * it; when the record changes, the last one is shown, with its age, until a new one is there.
 */
public final class LatestQueue {
  private static final Logger LOG = LoggerFactory.getLogger(LatestQueue.class);
  private static final int MOST = 1_000;

  private final Home home;
  private final IncidentSearcher searcher;
  private final Clock clock;
  private final Executor beside;
  private final ReentrantLock first = new ReentrantLock();
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile Known known;

  private record Known(List<Object> state, Made made) {}

  /**
   * A queue as it was at a moment.
   *
   * @param current false if the record has changed since; a newer one is then being made
   */
  public record Made(ReviewQueue queue, Instant at, boolean current) {}

  /**
   * @param searcher of the home; stays the caller's
   * @param beside runs what nobody waits for
   */
  public LatestQueue(Home home, IncidentSearcher searcher, Clock clock, Executor beside) {
    this.home = home;
    this.searcher = searcher;
    this.clock = clock;
    this.beside = beside;
  }

  /** The newest that there is. */
  public Made get() throws IOException {
    Known last = known;
    if (last == null) {
      return firstOne().made();
    }
    if (last.state().equals(state())) {
      return last.made();
    }
    if (making.compareAndSet(false, true)) {
      beside.execute(this::renew);
    }
    return new Made(last.made().queue(), last.made().at(), false);
  }

  private Known firstOne() throws IOException {
    first.lock();
    try {
      if (known == null) {
        known = make();
      }
      return known;
    } finally {
      first.unlock();
    }
  }

  /** What fails is tried again when someone asks next; they see how old the last one is. */
  private void renew() {
    try {
      known = make();
    } catch (IOException | UncheckedIOException e) {
      LOG.error("the queue could not be made anew", e);
    } finally {
      making.set(false);
    }
  }

  /** What changes while it is made is seen when someone asks next. */
  private Known make() throws IOException {
    try {
      return makeOnce();
    } catch (NoSuchFileException swapped) {
      return makeOnce(); // a new epoch took the place of the one that was being read
    }
  }

  private Known makeOnce() throws IOException {
    List<Object> state = state();
    Instant at = clock.instant();
    return new Known(state, new Made(ReviewQueue.of(home, searcher, MOST), at, true));
  }

  private List<Object> state() throws IOException {
    return List.of(searcher.state(), new DerivedLog(home.log()).state("problems"));
  }
}
