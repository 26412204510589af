package hitilafu.analytics;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How long one thing takes beside another, in pairs that were measured together. */
record Ratios(List<Pair> pairs) {

  /** Two ways, one after the other. */
  record Pair(EngineCost one, EngineCost other) {
    double ratio() {
      return one.seconds() / other.seconds();
    }

    double cpuRatio() {
      return one.cpu() / other.cpu();
    }
  }

  double median() {
    return median(Pair::ratio);
  }

  String sentence(String one, String other) {
    return String.format(
        Locale.ROOT,
        "%s %.1f s, %s %.1f s: %s times; of CPU %.1f s, %.1f s: %s times (medians of %d pairs)",
        one,
        median(pair -> pair.one().seconds()),
        other,
        median(pair -> pair.other().seconds()),
        spread(Pair::ratio),
        median(pair -> pair.one().cpu()),
        median(pair -> pair.other().cpu()),
        spread(Pair::cpuRatio),
        pairs.size());
  }

  private String spread(ToDoubleFunction<Pair> ratio) {
    double[] all = sorted(ratio);
    return String.format(
        Locale.ROOT, "%.2f (%.2f to %.2f)", median(ratio), all[0], all[all.length - 1]);
  }

  private double median(ToDoubleFunction<Pair> figure) {
    return sorted(figure)[pairs.size() / 2];
  }

  private double[] sorted(ToDoubleFunction<Pair> figure) {
    return pairs.stream().mapToDouble(figure).sorted().toArray();
  }
}
