package hitilafu.app.report;

import hitilafu.analytics.measure.Calendar;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * One issue of a series: the weekly report of a country, or of all, on one week; or its review of a
 * year. It may come in several editions.
 *
 * @param scope whom it is about
 * @param period the week or year, in the scope's zone
 */
public record Issue(Scope scope, Period period) {

  /** The issue on a week. */
  public static Issue of(Scope scope, Week week) {
    Calendar calendar = new Calendar(ZoneId.of(scope.zone()));
    return new Issue(scope, calendar.around(PeriodKind.WEEK, week.monday()));
  }

  /** The issue on a calendar year. */
  public static Issue of(Scope scope, int year) {
    Calendar calendar = new Calendar(ZoneId.of(scope.zone()));
    return new Issue(scope, calendar.around(PeriodKind.YEAR, LocalDate.of(year, 1, 1)));
  }

  /**
   * The issue of a name, as {@link #name()} has it.
   *
   * @throws ReportFault if it is neither a week nor a year; says what these look like
   */
  public static Issue named(Scope scope, String name) {
    return name.matches("(19|20)[0-9]{2}")
        ? of(scope, Integer.parseInt(name))
        : of(scope, Week.of(name));
  }

  /** Whether it reviews a year. */
  public boolean yearly() {
    return period.kind() == PeriodKind.YEAR;
  }

  /** The country's code in small letters, or {@code all}. */
  public String series() {
    return scope.country() == null ? "all" : scope.country().toLowerCase(Locale.ROOT);
  }

  /** {@code 2025-W01}, or {@code 2025}. */
  public String name() {
    return period.name();
  }

  /** Where it lies below {@code published/}, and its address below {@code /reports/}. */
  public String path() {
    return series() + "/" + name();
  }

  public ZoneId zone() {
    return ZoneId.of(scope.zone());
  }

  public LocalDate firstDay() {
    return period.from().atZone(zone()).toLocalDate();
  }

  public LocalDate lastDay() {
    return period.to().minusNanos(1).atZone(zone()).toLocalDate();
  }
}
