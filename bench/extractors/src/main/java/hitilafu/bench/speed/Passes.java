package hitilafu.bench.speed;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Several kinds of work on the same pages in one thread. All do a page before any does the next, so
 * that a noisy machine is noisy to all alike.
 *
 * @param seconds by kind of work, then by pass over all pages
 */
public record Passes(double[][] seconds) {

  /** Passes until the JVM is warm, and then those that count; a work takes the number of a page. */
  public static Passes of(int warmUp, int count, int pages, List<IntConsumer> works) {
    double[][] seconds = new double[works.size()][count];
    for (int pass = -warmUp; pass < count; pass++) {
      for (int page = 0; page < pages; page++) {
        for (int work = 0; work < works.size(); work++) {
          double taken = seconds(works.get(work), page);
          if (pass >= 0) {
            seconds[work][pass] += taken;
          }
        }
      }
    }
    return new Passes(seconds);
  }

  /** The median time of a pass. */
  public double median(int work) {
    return median(seconds[work]);
  }

  /** How much longer one takes than another: the median of the ratios within a pass. */
  double ratio(int work, int other) {
    return median(
        IntStream.range(0, seconds[work].length)
            .mapToDouble(pass -> seconds[work][pass] / seconds[other][pass])
            .toArray());
  }

  private static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private static double seconds(IntConsumer work, int page) {
    long start = System.nanoTime();
    work.accept(page);
    return (System.nanoTime() - start) / 1e9;
  }
}
