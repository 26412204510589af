package hitilafu.index.fields;

import hitilafu.index.terms.IncidentAnalyzer;
import hitilafu.model.Article;
import hitilafu.model.ContentId;
import hitilafu.model.IncidentRevision;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Sort;

/**
 * What is kept in one index: the kind of document, and how a line of a log becomes one.
 *
 * @param name of its log within an epoch, and of its index within a build
 * @param line type of the log's lines
 * @param ofEpoch whether a line belongs to the epoch in whose log it stands
 * @param fields all that a document may have
 * @param id field of what a line is about: one document an id
 * @param revision field of what tells which of two lines of one id counts; null if all that are of
 *     one id are the same
 * @param order in which the segments are kept
 * @param bytesACommit so that long lines do not add up: bytes of log that one commit may hold
 */
public record DocumentKind<L>(
    String name,
    Class<L> line,
    BiPredicate<L, Long> ofEpoch,
    List<? extends SearchField> fields,
    SearchField id,
    SearchField revision,
    Function<L, String> idOf,
    ToLongFunction<L> revisionOf,
    Function<L, Document> document,
    Sort order,
    long bytesACommit) {

  public static final DocumentKind<IncidentRevision> INCIDENTS =
      new DocumentKind<>(
          "incidents",
          IncidentRevision.class,
          (line, epoch) -> line.epoch() == epoch,
          List.of(IncidentFields.values()),
          IncidentFields.ID,
          IncidentFields.REVISION,
          IncidentRevision::id,
          IncidentRevision::revision,
          IncidentDocuments::of,
          Orders.BY_START,
          32L << 20);

  /** Smaller commits: incidents wait for no more than one. */
  public static final DocumentKind<Article> ARTICLES =
      new DocumentKind<>(
          "articles",
          Article.class,
          (line, epoch) -> true,
          List.of(ArticleFields.values()),
          ArticleFields.ID,
          null,
          Article::id,
          line -> 0,
          ArticleDocuments::of,
          Orders.LATEST_FIRST,
          4L << 20);

  /** One line a field, for people. */
  public String describe() {
    return fields.stream().map(SearchField::line).collect(Collectors.joining());
  }

  /** Differs for an index that was built with other fields or terms. */
  public String format() {
    return ContentId.of(describe(), IncidentAnalyzer.VERSION);
  }
}
