package hitilafu.index.search;

import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.Orders;
import hitilafu.index.query.Constraints;
import hitilafu.index.query.Matching;
import hitilafu.index.query.QueryProblem;
import hitilafu.index.query.Question;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.SearchResult.Facet;
import hitilafu.index.write.IncidentIndexer;
import hitilafu.model.Incident;
import hitilafu.model.Json;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Answers questions from the index that serves. Safe for many threads; sees every commit and every
 * swap by itself. A home without an index has no incidents, which is no error.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} if the index cannot be read, and
 * {@link IllegalStateException} once this is closed.
 */
public final class IncidentSearcher implements Closeable {
  private final ServingIndex index;

  /**
   * @param indexDir the folder that an {@link IncidentIndexer} writes
   */
  public IncidentSearcher(Path indexDir) {
    this.index = new ServingIndex(indexDir);
  }

  /**
   * The incidents that match, the best first; of equal ones the newest first, the undated last.
   *
   * @throws QueryProblem if the request cannot be understood; nothing else is wrong with any text
   */
  public SearchResult search(SearchRequest request) {
    Question question = Question.of(request);
    return index.answer(searcher -> search(searcher, question, request));
  }

  /**
   * The incident with this id, else the one that holds the observation with this id; also if it was
   * dismissed.
   */
  public Optional<Incident> find(String incidentOrObservation) {
    return index.answer(
        searcher -> {
          Optional<Incident> named = find(searcher, IncidentFields.ID, incidentOrObservation);
          return named.isPresent()
              ? named
              : find(searcher, IncidentFields.OBSERVATIONS, incidentOrObservation);
        });
  }

  /**
   * Hands out all incidents by start, then id, the undated last; all of one state, one by one.
   * Those that were dismissed are among them.
   */
  public void forEach(Consumer<Incident> consumer) {
    index.answer(
        searcher -> {
          StoredFields stored = searcher.storedFields();
          StartOrder order = new StartOrder(searcher.getIndexReader());
          while (order.hasNext()) {
            consumer.accept(incident(stored, order.next()));
          }
          return null;
        });
  }

  /** How many incidents there are; what was dismissed is none. */
  public long count() {
    return index.answer(searcher -> (long) searcher.count(new Constraints().query()));
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  private static SearchResult search(
      IndexSearcher searcher, Question question, SearchRequest request) throws IOException {
    Iterator<Matching> steps = question.steps().iterator();
    SearchResult result;
    do {
      result = search(searcher, question, steps.next(), request);
    } while (result.total() == 0 && steps.hasNext());
    return result;
  }

  private static SearchResult search(
      IndexSearcher searcher, Question question, Matching matching, SearchRequest request)
      throws IOException {
    int most = Math.max(1, request.offset() + request.limit());
    Object[] found =
        searcher.search(
            question.matching(matching),
            new MultiCollectorManager(
                new TopFieldCollectorManager(
                    Orders.BY_RELEVANCE,
                    Math.min(most, Math.max(1, searcher.getIndexReader().maxDoc())),
                    Integer.MAX_VALUE),
                new FacetCounts()));
    TopDocs top = (TopDocs) found[0];
    return new SearchResult(
        top.totalHits.value(),
        matching,
        hits(searcher, top, question.terms(), request),
        facets(found));
  }

  @SuppressWarnings("unchecked")
  private static List<Facet> facets(Object[] found) {
    return (List<Facet>) found[1];
  }

  private static List<Hit> hits(
      IndexSearcher searcher, TopDocs top, Set<String> terms, SearchRequest request)
      throws IOException {
    Highlighter highlighter = new Highlighter(terms);
    StoredFields stored = searcher.storedFields();
    int end = Math.min(top.scoreDocs.length, request.offset() + request.limit());
    List<Hit> hits = new ArrayList<>();
    for (int i = request.offset(); i < end; i++) {
      FieldDoc found = (FieldDoc) top.scoreDocs[i];
      Incident incident = incident(stored, found.doc);
      hits.add(new Hit(incident, (Float) found.fields[0], highlighter.snippets(incident)));
    }
    return hits;
  }

  private static Optional<Incident> find(IndexSearcher searcher, IncidentFields field, String id)
      throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(field.field(), id)), Occur.FILTER)
            .add(Constraints.live(), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(query, 1, Orders.BY_START).scoreDocs;
    return found.length == 0
        ? Optional.empty()
        : Optional.of(incident(searcher.storedFields(), found[0].doc));
  }

  private static Incident incident(StoredFields stored, int document) throws IOException {
    String json =
        stored
            .document(document, Set.of(IncidentFields.JSON.field()))
            .get(IncidentFields.JSON.field());
    return Json.read(json, Incident.class);
  }
}
