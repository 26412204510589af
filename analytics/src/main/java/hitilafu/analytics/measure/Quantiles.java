package hitilafu.analytics.measure;

import hitilafu.model.Sample;
import java.util.Collection;
import java.util.List;

/**
 * Median and 90th percentile, for lengths of time are heavy-tailed. The median's interval is that
 * between two order statistics (binomial, no assumption on the distribution).
 */
final class Quantiles {
  private static final int FEWEST_FOR_INTERVAL = 6;
  private static final int FEWEST_FOR_P90 = 10;
  private static final double TAIL = 0.025;
  private static final double P90 = 0.9;

  private Quantiles() {}

  static Sample of(Collection<Double> minutes) {
    List<Double> sorted = minutes.stream().sorted().toList();
    int n = sorted.size();
    if (n == 0) {
      return Sample.NONE;
    }
    double median = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    boolean bounded = n >= FEWEST_FOR_INTERVAL;
    int rank = bounded ? lowerRank(n) : 0;
    return new Sample(
        n,
        median,
        bounded ? sorted.get(rank) : null,
        bounded ? sorted.get(n - 1 - rank) : null,
        n >= FEWEST_FOR_P90 ? sorted.get((int) Math.ceil(P90 * n) - 1) : null);
  }

  /** The highest rank, from 0, below which the median lies with a chance of at most a fortieth. */
  private static int lowerRank(int n) {
    double logHalf = n * Math.log(0.5);
    double logChoose = 0;
    double below = 0;
    for (int k = 0; k < n; k++) {
      below += Math.exp(logChoose + logHalf);
      if (below > TAIL) {
        return Math.max(0, k - 1);
      }
      logChoose += Math.log(n - k) - Math.log(k + 1);
    }
    return 0;
  }
}
