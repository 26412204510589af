package hitilafu.analytics.link;

import hitilafu.model.Observation;
import java.time.Duration;

/**
 * The stretch of time under which the operator stores an observation: by the earliest moment of its
 * span. A bucket is longer than any span and its margins, so that what is near to an observation
 * lies in its bucket or a neighbouring one.
 */
final class TimeBucket {
  private static final long LENGTH = Duration.ofDays(64).toSeconds();

  /** Where observations without any span are kept, each on its own. */
  static final long UNDATED = Long.MIN_VALUE / 2;

  private TimeBucket() {}

  static long of(Observation observation) {
    return EventSpan.of(observation)
        .map(span -> Math.floorDiv(span.earliest().getEpochSecond(), LENGTH))
        .orElse(UNDATED);
  }
}
