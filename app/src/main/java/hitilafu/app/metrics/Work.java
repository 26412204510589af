package hitilafu.app.metrics;

import hitilafu.analytics.Epochs;
import hitilafu.analytics.metrics.JobCounter;
import hitilafu.analytics.metrics.JobGauge;
import hitilafu.analytics.metrics.JobMetrics;
import hitilafu.app.metrics.Progress.Doing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The work of a running {@code serve}: told where it is by what does it, asked by what shows it.
 * Safe for many threads.
 */
public final class Work implements Supplier<Progress> {
  /** A look at a log that has nothing new is no work. */
  private static final Duration A_LOOK = Duration.ofSeconds(1);

  private final JobMetrics job;
  private final Epochs epochs;
  private final Clock clock;

  private boolean running;
  private Replay replay;
  private Instant indexing;
  private OptionalLong shown;

  /** When files were last seen to wait: what was read later becomes visible with a checkpoint. */
  private Instant lastWaiting = Instant.MIN;

  private Doing doing = Doing.STARTING;
  private Instant since;

  private record Replay(String reason, int read, int all) {}

  /**
   * @param job what the job counts
   * @param epochs of its log
   */
  public Work(JobMetrics job, Epochs epochs, Clock clock) {
    this.job = job;
    this.epochs = epochs;
    this.clock = clock;
    this.shown = current();
    this.since = clock.instant();
  }

  /** All is derived anew, and so far it is. */
  public synchronized void replaying(String reason, int read, int all) {
    replay = new Replay(reason, read, all);
  }

  /** The job runs, and reads whatever is new. */
  public synchronized void running() {
    replay = null;
    running = true;
  }

  /** What the job wrote begins to be indexed. */
  public synchronized void indexing() {
    indexing = clock.instant();
  }

  /** It is indexed, and this epoch is shown. */
  public synchronized void indexed(OptionalLong epoch) {
    indexing = null;
    shown = epoch;
  }

  @Override
  public synchronized Progress get() {
    Instant now = clock.instant();
    Doing found = doing(now);
    if (found != doing) {
      doing = found;
      since = now;
    }
    return new Progress(
        doing,
        replay == null ? null : replay.reason(),
        since,
        replay == null ? level(JobGauge.FILES_READ) : Long.valueOf(replay.read()),
        replay == null
            ? level(JobGauge.FILES_WAITING)
            : Long.valueOf(Math.max(0, replay.all() - replay.read())),
        job.count(JobCounter.CAPTURES),
        boxed(shown),
        building());
  }

  private Doing doing(Instant now) {
    Long waiting = level(JobGauge.FILES_WAITING);
    if (replay != null) {
      return Doing.REPLAYING;
    }
    if (!running || waiting == null) {
      return Doing.STARTING;
    }
    if (waiting > 0) {
      lastWaiting = now;
      return Doing.READING;
    }
    boolean busy = indexing != null && indexing.plus(A_LOOK).isBefore(now);
    return busy || !visible() ? Doing.INDEXING : Doing.UP_TO_DATE;
  }

  /** Whether a checkpoint was made after all was read. */
  private boolean visible() {
    long checkpoint = job.level(JobGauge.LAST_CHECKPOINT).orElse(0);
    return lastWaiting.equals(Instant.MIN) || checkpoint >= lastWaiting.toEpochMilli();
  }

  private Long building() {
    OptionalLong current = current();
    if (replay != null) {
      return current.orElse(0) + 1;
    }
    return current.equals(shown) ? null : boxed(current);
  }

  private OptionalLong current() {
    try {
      return epochs.current();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Long level(JobGauge gauge) {
    return boxed(job.level(gauge));
  }

  private static Long boxed(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
