package hitilafu.analytics.measure;

import hitilafu.model.Coverage;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import hitilafu.model.WatchDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** How well a period was watched, by what was read of its days. */
public final class Coverages {
  /** Shorter silences are weekends and holidays. */
  private static final int SHORTEST_GAP = 7;

  private Coverages() {}

  /** The days of which anything was read. */
  public static NavigableSet<LocalDate> days(Collection<WatchDay> watched) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    watched.forEach(day -> days.add(LocalDate.parse(day.day())));
    return Collections.unmodifiableNavigableSet(days);
  }

  /**
   * @param days of which anything was read
   * @param publishers of the reports that the figures rest on
   */
  public static Coverage of(
      Scope scope, Period period, NavigableSet<LocalDate> days, int publishers) {
    Calendar calendar = new Calendar(ZoneId.of(scope.zone()));
    LocalDate first = calendar.day(period.from());
    LocalDate last = calendar.day(period.to().minusNanos(1));
    int all = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    int seen = days.subSet(first, true, last, true).size();
    String since = days.isEmpty() ? null : days.first().toString();
    return new Coverage(since, all, seen, gaps(days, first, last), publishers);
  }

  /** All days from the first to the last of which anything was read, or that an outage touches. */
  public static Period whole(Scope scope, NavigableSet<LocalDate> watched, Ledger ledger) {
    Calendar calendar = new Calendar(ZoneId.of(scope.zone()));
    NavigableSet<LocalDate> days = new TreeSet<>(watched);
    ledger
        .whole()
        .ifPresent(
            whole -> {
              days.add(calendar.day(whole.from()));
              days.add(calendar.day(whole.to().minusNanos(1)));
            });
    return calendar.range(days.getFirst(), days.getLast());
  }

  private static List<String> gaps(NavigableSet<LocalDate> days, LocalDate first, LocalDate last) {
    List<String> gaps = new ArrayList<>();
    LocalDate from = first;
    while (!from.isAfter(last)) {
      LocalDate next = days.ceiling(from);
      LocalDate to = next == null || next.isAfter(last) ? last : next.minusDays(1);
      if (to.toEpochDay() - from.toEpochDay() + 1 >= SHORTEST_GAP) {
        gaps.add(from + "/" + to);
      }
      from = next == null ? last.plusDays(1) : next.plusDays(1);
    }
    return gaps;
  }
}
