package hitilafu.index.made;

import java.util.Arrays;
import java.util.Random;

/** Draws ranks of which few are frequent and many are rare, as words and names are. */
final class Zipf {
  private final double[] sums;

  /**
   * @param ranks 0 to this, less one
   * @param steepness the rank r is drawn as often as 1 / (r + 1) to this power
   */
  Zipf(int ranks, double steepness) {
    sums = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += Math.pow(rank + 1, -steepness);
      sums[rank] = sum;
    }
  }

  int next(Random random) {
    int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return Math.min(sums.length - 1, at < 0 ? -at - 1 : at);
  }
}
