package hitilafu.app.web.scope;

import hitilafu.app.phrase.PhraseLength;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.NavigableSet;

/**
 * A month, or a year, in words.
 *
 * @param low hours at least, to a tenth
 * @param high hours at most
 * @param length in words, with its best figure
 * @param watched "20 of 31"
 * @param href all incidents of it
 */
public record PartWords(
    String label,
    int outages,
    String low,
    String high,
    String length,
    String watched,
    String href) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final double HOUR = 60;
  private static final Duration IN_MONTHS = Duration.ofDays(3 * 366);

  /** In which parts a period is told: months, as long as they can be looked over. */
  public static PeriodKind kind(Period period) {
    boolean few = Duration.between(period.from(), period.to()).compareTo(IN_MONTHS) <= 0;
    return few ? PeriodKind.MONTH : PeriodKind.YEAR;
  }

  static PartWords of(Measures part, NavigableSet<LocalDate> watched) {
    ZoneId zone = ZoneId.of(part.scope().zone());
    LocalDate from = part.period().from().atZone(zone).toLocalDate();
    LocalDate after = part.period().to().atZone(zone).toLocalDate();
    int read = watched.subSet(from, after).size();
    Minutes outage = part.downtime().outage();
    return new PartWords(
        label(part),
        part.occurrences().outages(),
        hours(outage.low()),
        hours(outage.high()),
        read == 0 && outage.high() == 0 ? "nothing was read" : PhraseLength.reported(outage),
        read + " of " + from.datesUntil(after).count(),
        new ScopeSearch(part.scope()).in(part.period()));
  }

  /** "Jan 2025", "2025". */
  public static String label(Measures part) {
    ZoneId zone = ZoneId.of(part.scope().zone());
    return part.period().kind() == PeriodKind.MONTH
        ? MONTH.format(part.period().from().atZone(zone))
        : part.period().name();
  }

  /** "10.5". */
  public static String hours(double minutes) {
    return String.format(Locale.ENGLISH, "%.1f", minutes / HOUR);
  }
}
