package hitilafu.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A length of time in minutes with its bounds.
 *
 * @param low at least this; null if unknown
 * @param best the figure to show; null if only bounds are known
 * @param high at most this; null if unbounded
 * @param stated whether a text prints it, rather than it being reckoned from start and end
 */
public record Minutes(Double low, Double best, Double high, boolean stated) {
  public Minutes {
    if (low != null && low < 0
        || low != null && high != null && low > high
        || best != null && low != null && best < low
        || best != null && high != null && best > high) {
      throw new IllegalArgumentException(
          "not 0 <= low <= best <= high: " + low + ", " + best + ", " + high);
    }
  }

  /**
   * What a start and an end make together: low from the latest start to the earliest end, high from
   * the earliest start to the latest end, best between the middles if both are known to a part of
   * the day or finer, the later one of the end (docs/measures.md): of "failed in the afternoon, was
   * back in the afternoon" only the bounds are known. Empty unless both are resolved and in order.
   */
  public static Optional<Minutes> between(Moment start, Moment end) {
    boolean known = start != null && end != null && start.resolved() && end.resolved();
    if (!known || end.latest().isBefore(start.earliest())) {
      return Optional.empty();
    }
    double low = Math.max(0, count(start.latest(), end.earliest()));
    double high = Math.max(low, count(start.earliest(), end.latest()));
    double middle = count(start.middle(), end.middle());
    boolean told = start.fine() && end.fine() && (middle > 0 || high == 0);
    Double best = told ? Math.clamp(middle, low, high) : null;
    return Optional.of(new Minutes(low, best, high, false));
  }

  private static double count(Instant from, Instant to) {
    return Duration.between(from, to).toSeconds() / 60.0;
  }
}
