package hitilafu.index.days;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days in a row, as a question means them.
 *
 * @param first the first; {@link LocalDate#MIN} if it is open
 * @param last the last; {@link LocalDate#MAX} if it is open
 */
public record Days(LocalDate first, LocalDate last) {
  public Days {
    if (first.isAfter(last)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days of(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  static Days ofYear(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** From the first of these to the last of others; none if that is before. */
  Days to(Days other) {
    return first.isAfter(other.last) ? null : new Days(first, other.last);
  }

  Days andAfter() {
    return new Days(first, LocalDate.MAX);
  }

  Days andBefore() {
    return new Days(LocalDate.MIN, last);
  }

  Days after() {
    return new Days(last.plusDays(1), LocalDate.MAX);
  }

  Days before() {
    return new Days(LocalDate.MIN, first.minusDays(1));
  }

  /** In the query language. */
  public String text() {
    String from = first.equals(LocalDate.MIN) ? "" : "from:" + first;
    String to = last.equals(LocalDate.MAX) ? "" : "to:" + last;
    return (from + " " + to).strip();
  }
}
