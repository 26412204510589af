package hitilafu.index;

import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Certainty;
import hitilafu.model.Precision;
import java.time.Instant;
import java.util.List;

/** Builds an article for a test; whatever is not said is invented and harmless. */
public final class AnArticle {
  private final String id;
  private String title;
  private String body = "";
  private String publisher = "News";
  private String language = "en";
  private ArticleKind kind = ArticleKind.NEWS_ARTICLE;
  private Instant publishedAt;
  private String offset;

  private AnArticle(String id) {
    this.id = id;
  }

  /** The article that the observation of this id is cited from by {@link AnIncident}. */
  public static AnArticle ofObservation(String observation) {
    return of("article-" + observation);
  }

  public static AnArticle of(String id) {
    return new AnArticle(id);
  }

  public AnArticle title(String title) {
    this.title = title;
    return this;
  }

  public AnArticle body(String body) {
    this.body = body;
    return this;
  }

  public AnArticle publisher(String publisher) {
    this.publisher = publisher;
    return this;
  }

  public AnArticle language(String language) {
    this.language = language;
    return this;
  }

  public AnArticle kind(ArticleKind kind) {
    this.kind = kind;
    return this;
  }

  /** At this moment of UTC, by a page whose clock has this offset. */
  public AnArticle published(String instant, String offset) {
    this.publishedAt = Instant.parse(instant);
    this.offset = offset;
    return this;
  }

  public AnArticle published(String day) {
    return published(day + "T12:00:00Z", "Z");
  }

  public Article build() {
    boolean dated = publishedAt != null;
    return new Article(
        id,
        "https://news.example/" + id,
        kind,
        title,
        body,
        List.of(),
        publishedAt,
        dated ? Precision.MINUTE : null,
        dated ? Certainty.DECLARED : null,
        offset,
        null,
        null,
        null,
        null,
        List.of(),
        publisher,
        language,
        Instant.EPOCH,
        "fingerprint-" + id,
        "sketch-" + id);
  }
}
