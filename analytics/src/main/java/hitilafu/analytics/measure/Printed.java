package hitilafu.analytics.measure;

import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a printed length ("down for three hours") adds to times that are not all told. */
final class Printed {
  private static final double MILLIS = 60_000;

  private Printed() {}

  /** The end of what began then and lasted so long; null if either is not known. */
  static Moment after(Moment start, Minutes length) {
    return bounded(length) && start.resolved() ? moved(start, low(length), high(length)) : null;
  }

  /** The start of what ended then and lasted so long; null if either is not known. */
  static Moment before(Moment end, Minutes length) {
    return end != null && end.resolved() && bounded(length)
        ? moved(end, -high(length), -low(length))
        : null;
  }

  /** The printed length between two bounds; empty if it contradicts them. */
  static Optional<Minutes> within(Minutes length, double low, double high) {
    if (!bounded(length) || low(length) > high || high(length) < low) {
      return Optional.empty();
    }
    double atLeast = Math.max(low, low(length));
    double atMost = Math.min(high, high(length));
    Double best =
        length.best() == null ? null : (Double) Math.clamp(length.best(), atLeast, atMost);
    return Optional.of(new Minutes(atLeast, best, atMost, true));
  }

  private static boolean bounded(Minutes length) {
    return length != null
        && (length.best() != null || length.low() != null && length.high() != null);
  }

  private static double low(Minutes length) {
    return length.low() != null ? length.low() : length.best();
  }

  private static double high(Minutes length) {
    return length.high() != null ? length.high() : length.best();
  }

  private static Moment moved(Moment moment, double least, double most) {
    Instant earliest = moment.earliest().plus(span(least));
    return new Moment(earliest, moment.latest().plus(span(most)), moment.precision(), null);
  }

  private static Duration span(double minutes) {
    return Duration.ofMillis(Math.round(minutes * MILLIS));
  }
}
