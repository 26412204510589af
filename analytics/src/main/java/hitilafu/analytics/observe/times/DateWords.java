package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Precision;
import java.time.LocalDate;

/**
 * Words that name a day, or a week, month or year.
 *
 * @param from its first day; null if there is nothing to tell it from
 * @param precision DAY or coarser
 * @param rank how much the words fix by themselves; where two stand together ("today, 2 May 2024")
 *     the higher one counts
 */
record DateWords(Span span, LocalDate from, Precision precision, int rank) {
  static final int RELATIVE = 1;
  static final int WEEKDAY = 2;
  static final int MONTH_DAY = 3;
  static final int FULL = 4;

  /** The day before; the same if it is no single day. */
  DateWords before() {
    return from == null || precision != Precision.DAY
        ? this
        : new DateWords(span, from.minusDays(1), precision, rank);
  }

  /** The day after its last; null if unresolved. */
  LocalDate to() {
    if (from == null) {
      return null;
    }
    return switch (precision) {
      case WEEK -> from.plusWeeks(1);
      case MONTH -> from.plusMonths(1);
      case YEAR -> from.plusYears(1);
      default -> from.plusDays(1);
    };
  }
}
