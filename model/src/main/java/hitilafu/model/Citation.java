package hitilafu.model;

import java.time.Instant;

/**
 * How an observation names the article that it comes from. Fields as in {@link Article}; the
 * article's id is the capture's, so a citation also leads to the archived bytes.
 */
public record Citation(
    String article,
    String url,
    String title,
    String publisher,
    Instant publishedAt,
    Precision publishedPrecision,
    Instant modifiedAt,
    Instant capturedAt,
    ArticleKind kind,
    String language,
    String fingerprint,
    String sketch) {

  public Citation {
    article = Absent.never(article, "article");
    url = Absent.never(url, "url");
    title = Absent.text(title);
    publisher = Absent.text(publisher);
    Absent.never(capturedAt, "capturedAt");
    Absent.never(kind, "kind");
    language = Absent.text(language);
    fingerprint = Absent.never(fingerprint, "fingerprint");
    sketch = Absent.never(sketch, "sketch");
  }

  /** When it was first said as far as is known: published, else captured. For ordering only. */
  public Instant firstKnownAt() {
    return publishedAt != null ? publishedAt : capturedAt;
  }
}
