package hitilafu.ingest.extract.quality;

import hitilafu.ingest.extract.quality.corpus.Labelled;
import hitilafu.ingest.extract.quality.corpus.Page;
import java.util.List;
import java.util.function.Function;

/** A page, what is true of it and what was found on it. */
public record Reading<T>(Page page, T truth, Found found) {
  /** All pages read, in their order. */
  public static <T> List<Reading<T>> all(List<Labelled<T>> pages, Function<Page, Found> extractor) {
    return pages.parallelStream()
        .map(one -> new Reading<>(one.page(), one.truth(), extractor.apply(one.page())))
        .toList();
  }
}
