package hitilafu.index.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When incidents began: how many by first known day, in equal steps without gaps. The undated are
 * in none.
 *
 * @param unit {@code day}, {@code month} or {@code year}: the finest that gives no more than 62
 *     bars
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
    YEAR;

    LocalDate first(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate next(LocalDate first) {
      return switch (this) {
        case DAY -> first.plusDays(1);
        case MONTH -> first.plusMonths(1);
        case YEAR -> first.plusYears(1);
      };
    }

    long between(LocalDate first, LocalDate last) {
      return switch (this) {
        case DAY -> ChronoUnit.DAYS.between(first, last);
        case MONTH -> ChronoUnit.MONTHS.between(first, last);
        case YEAR -> ChronoUnit.YEARS.between(first, last);
      };
    }
  }

  /**
   * Sums up counts by day.
   *
   * @param days days since 1970-01-01, to how many began on it
   */
  static Histogram of(Collection<Map<Long, Long>> days, long total) {
    SortedMap<LocalDate, Long> sums = new TreeMap<>();
    days.forEach(
        part -> part.forEach((day, n) -> sums.merge(LocalDate.ofEpochDay(day), n, Long::sum)));
    long dated = sums.values().stream().mapToLong(Long::longValue).sum();
    if (sums.isEmpty()) {
      return new Histogram("day", List.of(), total);
    }
    Step step = step(sums.firstKey(), sums.lastKey());
    return new Histogram(
        step.name().toLowerCase(java.util.Locale.ROOT), bars(sums, step), total - dated);
  }

  private static Step step(LocalDate first, LocalDate last) {
    for (Step step : Step.values()) {
      if (step.between(step.first(first), step.first(last)) < MOST_BARS) {
        return step;
      }
    }
    return Step.YEAR;
  }

  private static List<Bar> bars(SortedMap<LocalDate, Long> sums, Step step) {
    List<Bar> bars = new ArrayList<>();
    LocalDate from = step.first(sums.firstKey());
    while (!from.isAfter(sums.lastKey())) {
      LocalDate next = step.next(from);
      long count = sums.subMap(from, next).values().stream().mapToLong(Long::longValue).sum();
      bars.add(new Bar(from, next.minusDays(1), count));
      from = next;
    }
    return bars;
  }
}
