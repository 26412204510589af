package hitilafu.analytics;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How long one thing takes beside another, in pairs that were measured together. */
record Ratios(List<Pair> pairs) {

  /** Seconds. */
  record Pair(double one, double other) {
    double ratio() {
      return one / other;
    }
  }

  double median() {
    return sorted(Pair::ratio)[pairs.size() / 2];
  }

  String sentence(String one, String other) {
    double[] ratios = sorted(Pair::ratio);
    return String.format(
        Locale.ROOT,
        "%s %.1f s, %s %.1f s: %.2f times (median of %d pairs; %.2f to %.2f)",
        one,
        sorted(Pair::one)[pairs.size() / 2],
        other,
        sorted(Pair::other)[pairs.size() / 2],
        median(),
        ratios.length,
        ratios[0],
        ratios[ratios.length - 1]);
  }

  private double[] sorted(ToDoubleFunction<Pair> figure) {
    return pairs.stream().mapToDouble(figure).sorted().toArray();
  }
}
