package hitilafu.index.search;

import hitilafu.index.fields.DocumentKind;
import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.Orders;
import hitilafu.index.query.Matching;
import hitilafu.index.query.Question;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * What Lucene alone does for a search: no facets, no highlights, nothing read of the JSON, and the
 * query is there already. Safe for many threads.
 */
public final class Bare implements Closeable {
  private static final Set<String> JSON = Set.of(IncidentFields.JSON.field());

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /**
   * @param build the folder of a build
   */
  public Bare(Path build) throws IOException {
    directory = FSDirectory.open(build.resolve(DocumentKind.INCIDENTS.name()));
    reader = DirectoryReader.open(directory);
    // Else the order would be another: only where it takes its statistics from differs.
    searcher = new LiveSearcher(reader, DocumentKind.INCIDENTS);
  }

  /**
   * A question in Lucene's terms.
   *
   * @param weighed scores as the product does: by words and standing
   * @param words scores by words alone
   */
  public record Asked(Query weighed, Query words, Sort sort) {
    /** What {@link Search} asks in the end; a test sees if it asks otherwise. */
    public static Asked of(Question question, Matching matching, Instant at) {
      Query words = question.matching(matching);
      return question.scores()
          ? new Asked(
              FunctionScoreQuery.boostByValue(words, new Standing(at, question.planned())),
              words,
              Orders.BY_RELEVANCE)
          : new Asked(words, words, Orders.NEWEST_FIRST);
    }
  }

  /** The total, and the JSON of the best in their order. */
  public record Found(long total, List<String> json) {}

  /** The same hits as the product's, in the same order, with their JSON, and the exact total. */
  public Found exact(Asked asked, int limit) throws IOException {
    TopFieldDocs top =
        searcher.search(
            asked.weighed(), new TopFieldCollectorManager(asked.sort(), limit, Integer.MAX_VALUE));
    StoredFields stored = searcher.storedFields();
    List<String> json = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      json.add(stored.document(hit.doc, JSON).get(IncidentFields.JSON.field()));
    }
    return new Found(top.totalHits.value(), json);
  }

  /** The best by score alone, as Lucene's own default: it may stop counting at 1,000. */
  public int best(Asked asked, int limit) throws IOException {
    return searcher.search(asked.words(), limit).scoreDocs.length;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, directory);
  }
}
