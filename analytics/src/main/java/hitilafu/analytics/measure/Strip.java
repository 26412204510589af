package hitilafu.analytics.measure;

import hitilafu.model.Level;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The days of a period on which reports state something of a scope, one by one: pure. */
public final class Strip {
  /** What no report rates, null here, is taken for milder than what one calls partial. */
  private static final List<Level> MILDEST_FIRST =
      Arrays.asList(
          Level.UNDER_MAINTENANCE,
          Level.DEGRADED_PERFORMANCE,
          null,
          Level.PARTIAL_OUTAGE,
          Level.MAJOR_OUTAGE);

  private final Calendar calendar;
  private final Stretch whole;

  private Strip(Calendar calendar, Stretch whole) {
    this.calendar = calendar;
    this.whole = whole;
  }

  /**
   * One local day.
   *
   * @param level the worst of that day; null if no report rates what failed
   * @param certain whether anything of that level was surely under way; else it only may have been
   * @param outage minutes, as {@link Measuring} reckons them for the day
   * @param planned minutes of planned work
   * @param open minutes of outages whose end nobody reported
   * @param incidents by id, sorted
   */
  public record Day(
      LocalDate day,
      Level level,
      boolean certain,
      Minutes outage,
      Minutes planned,
      Minutes open,
      List<String> incidents) {}

  /**
   * The days on which an outage or planned work that reports state may have been under way, in
   * order. What is known to the week or coarser is on none.
   *
   * @param zone in which days are counted
   */
  public static List<Day> of(ZoneId zone, Period period, Ledger ledger) {
    return new Strip(new Calendar(zone), Stretch.of(period)).days(ledger);
  }

  private List<Day> days(Ledger ledger) {
    Map<LocalDate, List<Timed>> touched = new TreeMap<>();
    ledger.touching(whole).stream()
        .flatMap(entry -> entry.timed().stream())
        .filter(timed -> timed.impact().stated())
        .forEach(
            timed ->
                daysOf(timed)
                    .forEach(
                        day -> touched.computeIfAbsent(day, d -> new ArrayList<>()).add(timed)));
    return touched.entrySet().stream().map(each -> day(each.getKey(), each.getValue())).toList();
  }

  private Stream<LocalDate> daysOf(Timed timed) {
    return timed.interval().possible().within(whole).stream()
        .flatMap(part -> calendar.days(part).stream());
  }

  private Day day(LocalDate date, List<Timed> timed) {
    Period day = calendar.range(date, date);
    Stretch stretch = Stretch.of(day);
    int worst = timed.stream().mapToInt(Strip::rank).max().orElseThrow();
    return new Day(
        date,
        MILDEST_FIRST.get(worst),
        timed.stream().anyMatch(t -> rank(t) == worst && surely(t.interval(), stretch)),
        Downtimes.sum(timed, day, Timed::counted),
        Downtimes.sum(timed, day, Downtimes.PLANNED),
        Downtimes.sum(timed, day, Downtimes.OPEN),
        timed.stream().map(t -> t.impact().incident()).distinct().sorted().toList());
  }

  private static boolean surely(Interval interval, Stretch day) {
    return interval.certain() != null && interval.certain().overlaps(day)
        || interval.best() != null && interval.best().overlaps(day)
        || day.holds(interval.possible());
  }

  private static int rank(Timed timed) {
    Level level = timed.impact().level();
    if (timed.planned()) {
      return MILDEST_FIRST.indexOf(Level.UNDER_MAINTENANCE);
    }
    return MILDEST_FIRST.indexOf(level == Level.UNDER_MAINTENANCE ? null : level);
  }
}
