package hitilafu.index.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When incidents began: how many by first known day, in equal steps without gaps. The undated are
 * in none.
 *
 * @param unit {@code day}, {@code month}, {@code year}, {@code decade} or {@code century}: the
 *     finest that gives no more than 62 bars
 * @param bars in their order; empty if none is dated
 * @param undated how many are not
 */
public record Histogram(String unit, List<Bar> bars, long undated) {
  private static final int MOST_BARS = 62;

  /** How many began from one day to another, both in. */
  public record Bar(LocalDate from, LocalDate to, long count) {}

  /** A step of the calendar. */
  private enum Step {
    DAY,
    MONTH,
    YEAR,
    DECADE,
    CENTURY;

    LocalDate first(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
        case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
        case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
      };
    }

    LocalDate next(LocalDate first) {
      return switch (this) {
        case DAY -> first.plusDays(1);
        case MONTH -> first.plusMonths(1);
        case YEAR -> first.plusYears(1);
        case DECADE -> first.plusYears(10);
        case CENTURY -> first.plusYears(100);
      };
    }

    long between(LocalDate first, LocalDate last) {
      return switch (this) {
        case DAY -> ChronoUnit.DAYS.between(first, last);
        case MONTH -> ChronoUnit.MONTHS.between(first, last);
        case YEAR -> ChronoUnit.YEARS.between(first, last);
        case DECADE -> ChronoUnit.DECADES.between(first, last);
        case CENTURY -> ChronoUnit.CENTURIES.between(first, last);
      };
    }
  }

  /** How many began on a day. */
  record Begun(LocalDate day, int count) {}

  /**
   * Sums up counts by day.
   *
   * @param days in any order
   * @param total with those that have no day
   */
  static Histogram of(List<Begun> days, long total) {
    if (days.isEmpty()) {
      return new Histogram("day", List.of(), total);
    }
    LocalDate first = days.getFirst().day();
    LocalDate last = first;
    long dated = 0;
    for (Begun begun : days) {
      first = begun.day().isBefore(first) ? begun.day() : first;
      last = begun.day().isAfter(last) ? begun.day() : last;
      dated += begun.count();
    }
    Step step = step(first, last);
    String unit = step.name().toLowerCase(Locale.ROOT);
    return new Histogram(unit, bars(days, step.first(first), last, step), total - dated);
  }

  private static Step step(LocalDate first, LocalDate last) {
    for (Step step : Step.values()) {
      if (step.between(step.first(first), step.first(last)) < MOST_BARS) {
        return step;
      }
    }
    return Step.CENTURY;
  }

  private static List<Bar> bars(List<Begun> days, LocalDate first, LocalDate last, Step step) {
    long[] counts = new long[(int) step.between(first, step.first(last)) + 1];
    days.forEach(begun -> counts[(int) step.between(first, begun.day())] += begun.count());
    List<Bar> bars = new ArrayList<>();
    LocalDate from = first;
    for (long count : counts) {
      LocalDate next = step.next(from);
      bars.add(new Bar(from, next.minusDays(1), count));
      from = next;
    }
    return bars;
  }
}
