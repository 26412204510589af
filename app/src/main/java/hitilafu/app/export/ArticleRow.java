package hitilafu.app.export;

import hitilafu.model.ArticleKind;
import hitilafu.model.Citation;
import hitilafu.model.Precision;
import java.time.Instant;

/** An article as it is exported: how it is cited. Its text is its publisher's and not in it. */
public record ArticleRow(
    String article,
    String url,
    String title,
    String publisher,
    Instant publishedAt,
    Precision publishedPrecision,
    Instant modifiedAt,
    Instant capturedAt,
    ArticleKind kind,
    String language) {

  /** The row of a cited article. */
  public static ArticleRow of(Citation citation) {
    return new ArticleRow(
        citation.article(),
        citation.url(),
        citation.title(),
        citation.publisher(),
        citation.publishedAt(),
        citation.publishedPrecision(),
        citation.modifiedAt(),
        citation.capturedAt(),
        citation.kind(),
        citation.language());
  }
}
