package hitilafu.ingest.extract.quality;

import hitilafu.model.Article;
import java.time.LocalDate;

/** The calendar day of an article, for truths that are days: the one place that decides it. */
public final class DayOf {
  private DayOf() {}

  /** The day of publication as the page prints it; null if it gives none. */
  public static LocalDate published(Article article) {
    return article.publishedDay();
  }
}
