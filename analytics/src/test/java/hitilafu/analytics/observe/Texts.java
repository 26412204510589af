package hitilafu.analytics.observe;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Certainty;
import hitilafu.model.Observation;
import hitilafu.model.Precision;
import hitilafu.model.Role;
import java.time.Instant;
import java.util.List;

/** Articles for tests, and short ways to what is read out of them. */
final class Texts {
  static final Observer OBSERVER = new Observer(CatalogFiles.builtIn());

  private Texts() {}

  /**
   * @param published an ISO day; null for none
   */
  static Article article(String published, String title, String... paragraphs) {
    return article(ArticleKind.NEWS_ARTICLE, "en", published, title, paragraphs);
  }

  static Article article(
      ArticleKind kind, String language, String published, String title, String... paragraphs) {
    return new Article(
        "article-1",
        "https://news.example/1",
        kind,
        title,
        String.join("\n\n", paragraphs),
        List.of(),
        published == null ? null : Instant.parse(published + "T00:00:00Z"),
        published == null ? null : Precision.DAY,
        published == null ? null : Certainty.DECLARED,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        "News",
        language,
        Instant.parse("2030-01-01T00:00:00Z"),
        "print",
        "sketch");
  }

  static Reading read(String published, String title, String... paragraphs) {
    return OBSERVER.observe(article(published, title, paragraphs));
  }

  /** The one main observation. */
  static Observation main(String published, String title, String... paragraphs) {
    List<Observation> main =
        read(published, title, paragraphs).observations().stream()
            .filter(observation -> observation.role() == Role.MAIN)
            .toList();
    if (main.size() != 1) {
      throw new AssertionError("not one main observation but " + main.size());
    }
    return main.getFirst();
  }
}
