package hitilafu.app.relevance;

import java.util.List;

/** What a list of hits is worth, from the grades of its hits in their order. */
final class Gain {
  /** Hits that people look at. */
  static final int DEPTH = 10;

  private static final int OF_USE = 2;

  private Gain() {}

  /**
   * nDCG (Järvelin and Kekäläinen, 2002) at {@link #DEPTH}: a hit gains {@code 2^grade - 1},
   * divided by log2 of its rank plus one; all of it by what the best list would gain.
   *
   * @param ideal the grades of the best list, at least one of them above 0
   */
  static double ndcg(List<Integer> found, List<Integer> ideal) {
    return discounted(found) / discounted(ideal);
  }

  /** Whether the first hit is at least clearly of use. */
  static boolean first(List<Integer> found) {
    return !found.isEmpty() && found.getFirst() >= OF_USE;
  }

  private static double discounted(List<Integer> grades) {
    double sum = 0;
    for (int rank = 1; rank <= Math.min(DEPTH, grades.size()); rank++) {
      sum += ((1 << grades.get(rank - 1)) - 1) * Math.log(2) / Math.log(rank + 1);
    }
    return sum;
  }
}
