package hitilafu.app.report;

import java.util.List;
import java.util.Optional;

/**
 * Where the weeks before lie.
 *
 * @param low no week was below this
 * @param median the week in the middle
 * @param high no week was above this; null if nothing bounds one of them
 * @param weeks how many weeks it rests on
 */
public record Band(double low, Bounded median, Double high, int weeks) {

  /** Empty if there is no week. */
  static Optional<Band> of(List<Bounded> weeks) {
    if (weeks.isEmpty()) {
      return Optional.empty();
    }
    double high = weeks.stream().mapToDouble(Bounded::ceiling).max().orElseThrow();
    return Optional.of(
        new Band(
            weeks.stream().mapToDouble(Bounded::low).min().orElseThrow(),
            Bounded.median(weeks),
            Double.isInfinite(high) ? null : high,
            weeks.size()));
  }

  /** The same with edges of three digits, which no week that it holds lies beyond. */
  Band roughly() {
    Bounded edges = new Bounded(low, null, high).roughly();
    return new Band(edges.low(), median, edges.high(), weeks);
  }
}
