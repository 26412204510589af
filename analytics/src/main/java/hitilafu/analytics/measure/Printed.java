package hitilafu.analytics.measure;

import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a printed length ("down for three hours") adds to times that are not all told. */
final class Printed {
  /** "About three hours", "nearly": within a quarter, either way. Named in docs/measures.md. */
  static final double ABOUT = 0.25;

  private static final double MILLIS_IN_MINUTE = 60_000;

  private Printed() {}

  /** The end of what began then and lasted so long; null if either is not known. */
  static Moment after(Moment start, Minutes length) {
    return start != null && bounded(length) ? moved(start, low(length), high(length)) : null;
  }

  /** The start of what ended then and lasted so long; null if either is not known. */
  static Moment before(Moment end, Minutes length) {
    return end != null && bounded(length) ? moved(end, -high(length), -low(length)) : null;
  }

  /** The printed length between two bounds; empty if there is none or it contradicts them. */
  static Optional<Minutes> within(Minutes length, double low, double high) {
    if (length == null || low(length) > high || high(length) < low) {
      return Optional.empty();
    }
    double atLeast = Math.max(low, low(length));
    double atMost = Math.min(high, high(length));
    Double best =
        length.best() == null ? null : (Double) Math.clamp(length.best(), atLeast, atMost);
    return Optional.of(new Minutes(atLeast, best, atMost, true));
  }

  private static boolean bounded(Minutes length) {
    return length != null && high(length) < Double.MAX_VALUE && low(length) > 0;
  }

  /** "Up to" leaves it open below. */
  private static double low(Minutes length) {
    if (length.low() != null) {
      return length.low();
    }
    return length.best() == null ? 0 : length.best() * (1 - ABOUT);
  }

  /** "At least" leaves it open above. */
  private static double high(Minutes length) {
    if (length.high() != null) {
      return length.high();
    }
    return length.best() == null ? Double.MAX_VALUE : length.best() * (1 + ABOUT);
  }

  private static Moment moved(Moment moment, double least, double most) {
    Instant earliest = moment.earliest().plus(span(least));
    return new Moment(earliest, moment.latest().plus(span(most)), moment.precision(), null);
  }

  private static Duration span(double minutes) {
    return Duration.ofMillis(Math.round(minutes * MILLIS_IN_MINUTE));
  }
}
