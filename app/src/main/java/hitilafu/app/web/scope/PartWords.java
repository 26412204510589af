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
 * @param low hours at least, to a tenth; null if nothing was read, for silence is no nought
 * @param high hours at most; null exactly when {@code low} is
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
    int read = read(part, watched);
    Minutes outage = part.downtime().outage();
    boolean silent = silent(outage, read);
    return new PartWords(
        label(part),
        part.occurrences().outages(),
        silent ? null : hours(outage.low()),
        silent ? null : hours(outage.high()),
        words(outage, read),
        read + " of " + from.datesUntil(after).count(),
        new ScopeSearch(part.scope()).in(part.period()));
  }

  /** Of how many of its days anything was read. */
  public static int read(Measures part, NavigableSet<LocalDate> watched) {
    ZoneId zone = ZoneId.of(part.scope().zone());
    LocalDate from = part.period().from().atZone(zone).toLocalDate();
    return watched.subSet(from, part.period().to().atZone(zone).toLocalDate()).size();
  }

  /** Whether nothing is known of an outage because nothing was read. */
  public static boolean silent(Minutes outage, int read) {
    return read == 0 && outage.high() == 0;
  }

  /** The outage in words, where silence is told from quiet. */
  public static String words(Minutes outage, int read) {
    return silent(outage, read) ? "nothing was read" : PhraseLength.reported(outage);
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
