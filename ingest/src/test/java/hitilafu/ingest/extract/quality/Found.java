package hitilafu.ingest.extract.quality;

import hitilafu.ingest.extract.Extractor;
import hitilafu.ingest.extract.quality.corpus.Page;
import hitilafu.model.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an extractor found on a page.
 *
 * @param title empty if none
 * @param day of publication; null if none
 * @param at of publication; null if none
 */
public record Found(String title, String body, List<String> authors, LocalDate day, Instant at) {
  public static final Found NOTHING = new Found("", "", List.of(), null, null);

  /** What ours finds. */
  public static Found on(Page page) {
    Article article = Extractor.extract(page.capture()).article();
    return article == null ? NOTHING : of(article);
  }

  static Found of(Article article) {
    return new Found(
        article.title() == null ? "" : article.title(),
        article.body(),
        article.authors(),
        DayOf.published(article),
        article.publishedAt());
  }
}
