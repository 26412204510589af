package hitilafu.index.fields;

import hitilafu.model.Article;
import hitilafu.model.Json;
import java.util.Locale;
import org.apache.lucene.document.Document;

/** What of an article goes into which field. */
final class ArticleDocuments {
  private ArticleDocuments() {}

  static Document of(Article article) {
    Document document = new Document();
    ArticleFields.ID.put(document, article.id());
    ArticleFields.URL.put(document, article.url());
    ArticleFields.JSON.put(document, Json.write(article.cite()));
    ArticleFields.KIND.putValue(document, article.kind().name().toLowerCase(Locale.ROOT));
    if (article.publishedAt() != null) {
      ArticleFields.PUBLISHED.put(document, article.publishedAt().getEpochSecond());
      ArticleFields.DAY.put(document, article.publishedDay().toEpochDay());
    }
    if (article.publisher() != null) {
      ArticleFields.PUBLISHER.putValue(document, article.publisher());
    }
    if (article.language() != null) {
      ArticleFields.LANGUAGE.putValue(document, article.language());
    }
    if (article.title() != null) {
      ArticleFields.HEADLINE.put(document, article.title());
    }
    ArticleFields.BODY.put(document, article.body());
    return document;
  }
}
