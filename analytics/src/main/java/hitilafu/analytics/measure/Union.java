package hitilafu.analytics.measure;

import hitilafu.analytics.measure.CommonGround.Placed;
import hitilafu.model.Minutes;
import java.util.Collection;
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
    int[] at = {0};
    List<Placed> placed = intervals.stream().map(i -> new Placed(at[0]++, i)).toList();
    return new CommonGround(placed, period).with(List.of());
  }

  /**
   * The same of intervals that may overlap one another; empty if none reaches into the period.
   *
   * @param intervals by the earliest time at which they may begin
   */
  static Optional<Minutes> ofCluster(List<Interval> intervals, Stretch period) {
    Union union = new Union(intervals, period);
    return union.touches() ? Optional.of(union.minutes()) : Optional.empty();
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
