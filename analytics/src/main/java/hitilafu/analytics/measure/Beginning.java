package hitilafu.analytics.measure;

import hitilafu.model.Moment;
import hitilafu.model.Period;
import hitilafu.model.Precision;

/**
 * In which period something began: the one that holds its earliest start where the day is known; a
 * month or a year holds also what is known to have begun somewhere within it.
 */
final class Beginning {
  private Beginning() {}

  static boolean in(Period period, Moment begin) {
    if (begin == null || !begin.resolved() || begin.earliest().isBefore(period.from())) {
      return false;
    }
    return begin.precision().compareTo(Precision.DAY) <= 0
        ? begin.earliest().isBefore(period.to())
        : !begin.latest().isAfter(period.to());
  }
}
