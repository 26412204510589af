package hitilafu.app.report;

import hitilafu.model.PlausibleTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A week by ISO 8601: from Monday; the first has the year's first Thursday.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) {
  private static final DateTimeFormatter DAY_OF_WEEK =
      DateTimeFormatter.ISO_WEEK_DATE.withResolverStyle(ResolverStyle.STRICT);

  /**
   * As people write it: {@code 2025-W01}.
   *
   * @throws ReportFault if it is no week; says what one looks like
   */
  public static Week of(String text) {
    try {
      LocalDate monday = LocalDate.parse(text.strip().toUpperCase(Locale.ROOT) + "-1", DAY_OF_WEEK);
      PlausibleTime.require(monday.atStartOfDay(ZoneOffset.UTC).toInstant());
      return new Week(monday);
    } catch (DateTimeException e) {
      throw ReportFault.wrong(
          "a week is written as 2025-W01, and not " + text + "; a year has 52 or 53");
    }
  }

  /** The week of a day. */
  public static Week holding(LocalDate day) {
    return new Week(day.minusDays(day.getDayOfWeek().getValue() - 1L));
  }

  /** Of the year to which it counts, which its first or last days may not lie in. */
  public int year() {
    return monday.get(IsoFields.WEEK_BASED_YEAR);
  }

  /** From 1 to 52 or 53. */
  public int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /** {@code 2025-W01}. */
  public String name() {
    return String.format(Locale.ROOT, "%d-W%02d", year(), number());
  }
}
