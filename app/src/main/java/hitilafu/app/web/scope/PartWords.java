package hitilafu.app.web.scope;

import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.NavigableSet;

/**
 * A month, or a year, in words.
 *
 * @param outages null if nothing was read and nothing told, for silence is no nought
 * @param low hours at least, to a tenth; null if nothing was read, or no length is known
 * @param high hours at most; null exactly when {@code low} is
 * @param length in words, with its best figure
 * @param watched "20 of 31"
 * @param href all incidents of it
 */
public record PartWords(
    String label,
    Integer outages,
    String low,
    String high,
    String length,
    String watched,
    String href) {
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
    boolean known = known(part, read);
    return new PartWords(
        label(part),
        nobodyLooked(part, read) ? null : (Integer) part.occurrences().outages(),
        known ? hours(outage.low()) : null,
        known ? hours(outage.high()) : null,
        words(part, read),
        read + " of " + from.datesUntil(after).count(),
        new ScopeSearch(part.scope()).in(part.period()));
  }

  /** Of how many of its days anything was read. */
  public static int read(Measures part, NavigableSet<LocalDate> watched) {
    ZoneId zone = ZoneId.of(part.scope().zone());
    LocalDate from = part.period().from().atZone(zone).toLocalDate();
    return watched.subSet(from, part.period().to().atZone(zone).toLocalDate()).size();
  }

  /** Whether nothing was read, nor told later: silence is told from quiet. */
  private static boolean nobodyLooked(Measures part, int read) {
    return read == 0 && part.downtime().outage().high() == 0 && part.occurrences().outages() == 0;
  }

  /** Whether hours can be told: some were reported, or somebody looked and none were. */
  public static boolean known(Measures part, int read) {
    boolean none = part.occurrences().outages() == 0 && part.downtime().open().high() == 0;
    return part.downtime().outage().high() > 0 || read > 0 && none;
  }

  /** The outage in words. */
  public static String words(Measures part, int read) {
    Minutes outage = part.downtime().outage();
    if (known(part, read)) {
      return PhraseLength.reported(outage);
    }
    return nobodyLooked(part, read) ? "nothing was read" : "length not known";
  }

  /** "Jan 2025", "2025". */
  public static String label(Measures part) {
    ZoneId zone = ZoneId.of(part.scope().zone());
    return part.period().kind() == PeriodKind.MONTH
        ? PhraseTime.month(part.period().from().atZone(zone).toLocalDate())
        : part.period().name();
  }

  /** "10.5". */
  public static String hours(double minutes) {
    return String.format(Locale.ENGLISH, "%.1f", minutes / HOUR);
  }
}
