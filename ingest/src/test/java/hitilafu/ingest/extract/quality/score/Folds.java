package hitilafu.ingest.extract.quality.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A score on each fifth of the pages: far apart means that it hangs on a few sites. */
public final class Folds {
  private static final int COUNT = 5;

  private Folds() {}

  /** All pages of one site are in one fold, so that no fold knows another's templates. */
  public static <T> Spread spread(
      List<T> pages, Function<T, String> site, ToDoubleFunction<List<T>> score) {
    return Spread.of(split(pages, site).stream().mapToDouble(score).toArray());
  }

  static <T> List<List<T>> split(List<T> pages, Function<T, String> site) {
    List<List<T>> folds = new ArrayList<>();
    for (int fold = 0; fold < COUNT; fold++) {
      folds.add(new ArrayList<>());
    }
    pages.forEach(page -> folds.get(Math.floorMod(site.apply(page).hashCode(), COUNT)).add(page));
    folds.removeIf(List::isEmpty);
    return folds;
  }
}
