package hitilafu.analytics.measure;

import hitilafu.model.Minutes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long one service was down within a period, by all that is known of it: overlaps are counted
 * once. Never longer than the period; low &lt;= best &lt;= high; best is absent where that of one
 * of them is.
 */
final class Union {
  private final List<Interval> intervals;
  private final Stretch period;

  /** Some of the intervals of one service that may overlap one another, and nothing else's. */
  private Union(List<Interval> intervals, Stretch period) {
    this.intervals = intervals;
    this.period = period;
  }

  /**
   * @param intervals of one service
   */
  static Minutes minutes(Collection<Interval> intervals, Stretch period) {
    return Sum.of(
        clusters(intervals).stream()
            .map(cluster -> new Union(cluster, period))
            .filter(Union::touches)
            .map(Union::minutes)
            .toList());
  }

  /** Those that may overlap one another, directly or through others. */
  private static List<List<Interval>> clusters(Collection<Interval> intervals) {
    List<Interval> sorted =
        intervals.stream().sorted(Comparator.comparing(i -> i.possible().from())).toList();
    List<List<Interval>> clusters = new ArrayList<>();
    Stretch reach = null;
    for (Interval next : sorted) {
      Stretch possible = next.possible();
      if (reach == null || !reach.overlaps(possible)) {
        clusters.add(new ArrayList<>());
        reach = possible;
      } else if (possible.to().isAfter(reach.to())) {
        reach = new Stretch(reach.from(), possible.to());
      }
      clusters.getLast().add(next);
    }
    return clusters;
  }

  private boolean touches() {
    return intervals.stream().anyMatch(i -> i.possible().overlaps(period));
  }

  private Minutes minutes() {
    double low = Math.max(covered(Interval::certain), longest());
    double high = Math.max(low, Math.min(covered(Interval::possible), lengths()));
    return new Minutes(low, best(low, high), high, false);
  }

  /** What the longest must have lasted within the period, wherever it lies in its stretch. */
  private double longest() {
    return intervals.stream().mapToDouble(i -> i.length().low() - outside(i)).max().orElse(0);
  }

  private double outside(Interval interval) {
    return interval.possible().minutes() - inside(interval.possible());
  }

  /** Those of a printed length by it, the others by what they cover together. */
  private double lengths() {
    List<Interval> printed = intervals.stream().filter(i -> i.length().stated()).toList();
    List<Interval> others = intervals.stream().filter(i -> !i.length().stated()).toList();
    return Stretch.unionMinutes(parts(others, Interval::possible, period))
        + printed.stream()
            .mapToDouble(i -> Math.min(inside(i.possible()), i.length().high()))
            .sum();
  }

  private Double best(double low, double high) {
    if (intervals.stream().allMatch(i -> i.best() != null)) {
      return Math.clamp(covered(Interval::best), low, high);
    }
    Interval only = intervals.getFirst();
    return intervals.size() == 1 && period.holds(only.possible()) ? only.length().best() : null;
  }

  private double covered(Function<Interval, Stretch> which) {
    return Stretch.unionMinutes(parts(intervals, which, period));
  }

  private double inside(Stretch stretch) {
    return stretch.within(period).map(Stretch::minutes).orElse(0.0);
  }

  /** The parts of such stretches within a period. */
  static List<Stretch> parts(
      Collection<Interval> intervals, Function<Interval, Stretch> which, Stretch period) {
    return intervals.stream()
        .map(which)
        .flatMap(s -> Optional.ofNullable(s).flatMap(stretch -> stretch.within(period)).stream())
        .toList();
  }
}
