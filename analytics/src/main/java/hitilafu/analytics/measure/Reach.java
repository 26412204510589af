package hitilafu.analytics.measure;

import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Moment;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which parts of a scope's calendar a footprint bears on. */
final class Reach {
  private Reach() {}

  /** The years of which it bears on a period, and those in which it may tell what repeats. */
  static SortedSet<Integer> years(Footprint footprint, ZoneId zone) {
    SortedSet<Integer> years = new TreeSet<>();
    days(footprint, zone).forEach(day -> years.addAll(Calendar.years(day)));
    if (footprint.failure().isPresent()) {
      LocalDate last = new Calendar(zone).day(footprint.begin().latest().plus(Ledger.LOOKS_BACK));
      for (int year = years.getFirst(); year <= Calendar.years(last).getLast(); year++) {
        years.add(year);
      }
      years.add(last.getYear());
    }
    return years;
  }

  /** The periods of a year that it bears on, by name. */
  static Map<String, Period> periods(Footprint footprint, ZoneId zone, int year) {
    Map<String, Period> periods = new TreeMap<>();
    for (LocalDate day : days(footprint, zone)) {
      for (Period period : new Calendar(zone).around(day)) {
        if (yearOf(period, day) == year) {
          periods.put(period.name(), period);
        }
      }
    }
    return periods;
  }

  private static int yearOf(Period period, LocalDate day) {
    return Calendar.years(day).get(period.kind() == PeriodKind.WEEK ? 1 : 0);
  }

  /** The local days that it touches, and those on which it may first have begun. */
  private static Collection<LocalDate> days(Footprint footprint, ZoneId zone) {
    Calendar calendar = new Calendar(zone);
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Impact impact : footprint.impacts()) {
      Interval.of(impact).ifPresent(i -> days.addAll(calendar.days(i.possible())));
    }
    Moment begin = footprint.begin();
    if (begin != null && begin.resolved()) {
      days.add(calendar.day(begin.earliest()));
    }
    return days;
  }
}
