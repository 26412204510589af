package hitilafu.analytics.measure;

import hitilafu.model.Minutes;
import java.util.Collection;

/** Adds lengths bound by bound. */
final class Sum {
  /** Nothing lost. */
  static final Minutes NOTHING = new Minutes(0.0, 0.0, 0.0, false);

  private Sum() {}

  /** The same as bounds only. */
  static Minutes withoutBest(Minutes length) {
    return new Minutes(length.low(), null, length.high(), false);
  }

  /** The sum; its best is absent as soon as one of them has none. */
  static Minutes of(Collection<Minutes> lengths) {
    double low = 0;
    double high = 0;
    Double best = 0.0;
    for (Minutes length : lengths) {
      low += length.low();
      high += length.high();
      best = best == null || length.best() == null ? null : (Double) (best + length.best());
    }
    return new Minutes(low, best, high, false);
  }
}
