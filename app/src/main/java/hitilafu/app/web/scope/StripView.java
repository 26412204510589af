package hitilafu.app.web.scope;

import hitilafu.analytics.measure.Strip;
import hitilafu.app.draw.TimeAxis;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/**
 * The days of a period as an almanac draws them: a line a month, a cell a day.
 *
 * @param months from top to bottom
 * @param ticks labels of the days of a month
 * @param height in pixels
 * @param earlier whether days before the first line are left out, for want of room
 * @param days those with something reported, in words
 */
record StripView(
    List<Month> months, List<Tick> ticks, int height, boolean earlier, List<DayWords> days) {
  private static final int MOST_MONTHS = 13;
  private static final int LINE = 22;
  private static final int TOP = 18;
  private static final double LABEL = 13;
  private static final double DAY = (100 - LABEL) / 31;

  record Tick(String x, String label) {}

  /**
   * A line.
   *
   * @param runs stretches of days that were watched, or not
   * @param cells days with something reported
   */
  record Month(String label, int y, List<Run> runs, List<Cell> cells) {
    /** Where its words stand. */
    int base() {
      return y + 15;
    }
  }

  record Run(String kind, String x, String width, String title) {}

  /**
   * A day; numbers as SVG takes them.
   *
   * @param top the worse, the higher
   * @param middle where its letter stands
   * @param open whether an end was not reported
   */
  record Cell(
      String style,
      String letter,
      String x,
      int top,
      int height,
      String middle,
      String right,
      boolean open,
      String href,
      String title) {}

  /**
   * The strip of a period.
   *
   * @param last the last day that may be told of: later ones have no cell
   */
  static StripView of(
      ScopeSearch search,
      Period period,
      List<Strip.Day> found,
      NavigableSet<LocalDate> watched,
      LocalDate last) {
    ZoneId zone = ZoneId.of(search.scope().zone());
    LocalDate from = period.from().atZone(zone).toLocalDate();
    LocalDate to = period.to().minusNanos(1).atZone(zone).toLocalDate();
    YearMonth oldest = YearMonth.from(to).minusMonths(MOST_MONTHS - 1L);
    boolean earlier = YearMonth.from(from).isBefore(oldest);
    LocalDate first = earlier ? oldest.atDay(1) : from;
    List<DayWords> days =
        found.stream()
            .filter(day -> !day.day().isBefore(first))
            .map(day -> DayWords.of(day, search))
            .toList();
    LocalDate end = to.isAfter(last) ? last : to;
    List<Month> months = months(first, to, end, days, watched);
    return new StripView(months, daysOfMonth(), TOP + months.size() * LINE, earlier, days);
  }

  private static List<Month> months(
      LocalDate first,
      LocalDate to,
      LocalDate end,
      List<DayWords> days,
      NavigableSet<LocalDate> watched) {
    Map<YearMonth, List<DayWords>> byMonth =
        days.stream().collect(Collectors.groupingBy(day -> YearMonth.from(day.day())));
    List<Month> months = new ArrayList<>();
    for (YearMonth month = YearMonth.from(first);
        !month.isAfter(YearMonth.from(to));
        month = month.plusMonths(1)) {
      int y = TOP + months.size() * LINE;
      LocalDate begin = first.isAfter(month.atDay(1)) ? first : month.atDay(1);
      LocalDate stop = end.isBefore(month.atEndOfMonth()) ? end : month.atEndOfMonth();
      List<Cell> cells =
          byMonth.getOrDefault(month, List.of()).stream().map(day -> cell(day, y)).toList();
      months.add(new Month(PhraseTime.month(month.atDay(1)), y, runs(begin, stop, watched), cells));
    }
    return months;
  }

  private static List<Tick> daysOfMonth() {
    return List.of(1, 5, 10, 15, 20, 25, 31).stream()
        .map(day -> new Tick(TimeAxis.percent(x(day) + DAY / 2), String.valueOf(day)))
        .toList();
  }

  private static double x(int dayOfMonth) {
    return LABEL + (dayOfMonth - 1) * DAY;
  }

  private static List<Run> runs(LocalDate begin, LocalDate stop, NavigableSet<LocalDate> watched) {
    List<Run> runs = new ArrayList<>();
    LocalDate from = begin;
    while (!from.isAfter(stop)) {
      boolean read = watched.contains(from);
      LocalDate to = from;
      while (to.isBefore(stop) && watched.contains(to.plusDays(1)) == read) {
        to = to.plusDays(1);
      }
      runs.add(run(read, from, to));
      from = to.plusDays(1);
    }
    return runs;
  }

  private static Run run(boolean read, LocalDate from, LocalDate to) {
    String days = PhraseTime.day(from) + (from.equals(to) ? "" : " to " + PhraseTime.day(to));
    return new Run(
        read ? "read" : "unread",
        TimeAxis.percent(x(from.getDayOfMonth())),
        TimeAxis.percent((to.getDayOfMonth() - from.getDayOfMonth() + 1) * DAY),
        days + (read ? ": read, nothing reported unless marked" : ": nothing was read"));
  }

  private static Cell cell(DayWords day, int y) {
    double x = x(day.day().getDayOfMonth());
    return new Cell(
        day.style() + (day.certain() ? "" : " perhaps"),
        day.letter(),
        TimeAxis.percent(x),
        y + 20 - day.height(),
        day.height(),
        TimeAxis.percent(x + DAY / 2),
        TimeAxis.percent(x + DAY),
        day.open(),
        day.href(),
        day.spoken());
  }
}
