package hitilafu.ingest.extract.quality.score;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How much a score would differ on other pages of the same kind. */
public final class Bootstrap {
  private static final int DRAWS = 1000;
  private static final long SEED = 1;

  private Bootstrap() {}

  /** The standard deviation of the score over resamples of the pages; always the same. */
  public static <T> double deviation(List<T> pages, ToDoubleFunction<List<T>> score) {
    Random random = new Random(SEED);
    return Spread.of(
            IntStream.range(0, DRAWS)
                .mapToDouble(draw -> score.applyAsDouble(resample(pages, random)))
                .toArray())
        .deviation();
  }

  private static <T> List<T> resample(List<T> pages, Random random) {
    return random.ints(pages.size(), 0, pages.size()).mapToObj(pages::get).toList();
  }
}
