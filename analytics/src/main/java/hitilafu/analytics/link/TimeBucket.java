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

  /**
   * Observations without any span lie far from all dated ones, by their text: only the same words
   * are near. The steps of three keep each of these buckets without neighbours.
   */
  private static final long UNDATED = Long.MIN_VALUE / 2;

  private static final long UNDATED_STEP = 3;

  private TimeBucket() {}

  static long of(Observation observation) {
    return EventSpan.of(observation)
        .map(span -> Math.floorDiv(span.earliest().getEpochSecond(), LENGTH))
        .orElseGet(
            () -> UNDATED + UNDATED_STEP * (long) observation.citation().fingerprint().hashCode());
  }
}
