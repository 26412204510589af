package hitilafu.ingest.extract.quality;

import hitilafu.model.Article;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The calendar day of an article, for truths that are days: the one place that decides it. */
public final class DayOf {
  private DayOf() {}

  /** The day of publication in UTC, since an article does not keep the day as printed; or null. */
  public static LocalDate published(Article article) {
    return article.publishedAt() == null
        ? null
        : article.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
