package hitilafu.app.export;

import hitilafu.index.query.Matching;
import hitilafu.index.search.ArticleHit;
import hitilafu.index.search.ArticleResult;
import hitilafu.index.search.Snippet;
import hitilafu.model.ArticleKind;
import hitilafu.model.Citation;
import hitilafu.model.Precision;
import java.time.Instant;
import java.util.List;

/**
 * The answer to a search among articles, for a machine. Their texts are their publishers' and not
 * in it.
 *
 * @param total hits in all
 * @param matching how many of the words the hits have
 */
public record ArticleAnswer(String query, long total, Matching matching, List<Found> articles) {

  /**
   * One hit; fields as in a citation.
   *
   * @param incidents that rest on it
   * @param snippets where the words stand, in the headline or in what is quoted of it
   */
  public record Found(
      String id,
      String url,
      String title,
      String publisher,
      Instant publishedAt,
      Precision publishedPrecision,
      Instant capturedAt,
      ArticleKind kind,
      String language,
      List<ArticleHit.Resting> incidents,
      List<Snippet> snippets,
      float score) {
    private static Found of(ArticleHit hit) {
      Citation citation = hit.citation();
      return new Found(
          citation.article(),
          citation.url(),
          citation.title(),
          citation.publisher(),
          citation.publishedAt(),
          citation.publishedPrecision(),
          citation.capturedAt(),
          citation.kind(),
          citation.language(),
          hit.incidents(),
          hit.snippets(),
          hit.score());
    }
  }

  public static ArticleAnswer of(String query, ArticleResult result) {
    return new ArticleAnswer(
        query, result.total(), result.matching(), result.hits().stream().map(Found::of).toList());
  }
}
