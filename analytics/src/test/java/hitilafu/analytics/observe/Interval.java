package hitilafu.analytics.observe;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param to not before {@code from} where it is the truth; what was read may be the wrong way round
 */
record Interval(Instant from, Instant to) {

  /** The share of both that is common to both: 0 to 1. */
  double overlap(Interval other) {
    double common = minutes(later(from, other.from), earlier(to, other.to));
    double all = minutes(earlier(from, other.from), later(to, other.to));
    return common <= 0 || all <= 0 ? 0 : common / all;
  }

  /** From the one to the other; less than 0 if that comes first. */
  static double minutes(Instant from, Instant to) {
    return Duration.between(from, to).toSeconds() / 60.0;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
