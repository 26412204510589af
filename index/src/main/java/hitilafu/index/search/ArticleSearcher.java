package hitilafu.index.search;

import hitilafu.index.fields.ArticleFields;
import hitilafu.index.fields.DocumentKind;
import hitilafu.index.fields.IncidentDocuments;
import hitilafu.index.fields.Orders;
import hitilafu.index.query.Matching;
import hitilafu.index.query.QueryProblem;
import hitilafu.index.query.Question;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.ArticleHit.Resting;
import hitilafu.model.Citation;
import hitilafu.model.Incident;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Finds articles, whether any incident rests on them or not. Like {@link IncidentSearcher} it is
 * safe for many threads, sees every commit and swap, and throws the same.
 */
public final class ArticleSearcher implements Closeable {
  private final ServingIndex articles;
  private final IncidentSearcher incidents;

  /**
   * @param indexDir the folder that is indexed into
   * @param incidents of the same; stays open when this is closed
   */
  public ArticleSearcher(Path indexDir, IncidentSearcher incidents) {
    this.articles = new ServingIndex(indexDir, DocumentKind.ARTICLES);
    this.incidents = incidents;
  }

  /**
   * The articles that match, in the order asked for: by relevance, or by publication.
   *
   * @throws QueryProblem if the request cannot be understood
   */
  public ArticleResult search(SearchRequest request) {
    if (request.cursor() != null || request.explain()) {
      throw QueryProblem.beside("Of articles there are neither cursors nor explanations.");
    }
    Question question = Question.of(request, incidents.articleDialect());
    Sort sort = sort(request, question);
    return articles.answer(searcher -> search(searcher, request, question, sort));
  }

  /** How the article with this id is cited; empty if none is known. */
  public Optional<Citation> find(String id) {
    return articles.answer(
        searcher -> {
          Query named = new TermQuery(new Term(ArticleFields.ID.field(), id));
          ScoreDoc[] found = searcher.search(named, 1).scoreDocs;
          return found.length == 0
              ? Optional.empty()
              : Optional.of(Stored.citation(searcher.storedFields(), found[0].doc));
        });
  }

  /**
   * Hands out all, the latest first, then by id, the undated last; all of one state, one by one.
   */
  public void forEach(Consumer<Citation> consumer) {
    articles.answer(
        searcher -> {
          StoredFields stored = searcher.storedFields();
          KeptOrder order =
              new KeptOrder(
                  searcher,
                  MatchAllDocsQuery.INSTANCE,
                  Orders.LATEST_FIRST.getSort()[0],
                  ArticleFields.ID);
          while (order.hasNext()) {
            consumer.accept(Stored.citation(stored, order.next()));
          }
          return null;
        });
  }

  /** How many there are, whatever their kind. */
  public long count() {
    return articles.answer(searcher -> (long) searcher.getIndexReader().numDocs());
  }

  @Override
  public void close() throws IOException {
    articles.close();
  }

  private static Sort sort(SearchRequest request, Question question) {
    return switch (request.sort()) {
      case RELEVANCE -> question.scores() ? Orders.BEST_ARTICLES_FIRST : Orders.LATEST_FIRST;
      case NEWEST -> Orders.LATEST_FIRST;
      case OLDEST -> Orders.EARLIEST_FIRST;
      case CHANGED, LONGEST ->
          throw QueryProblem.beside("Articles are ordered by relevance, newest or oldest.");
    };
  }

  private ArticleResult search(
      IndexSearcher searcher, SearchRequest request, Question question, Sort sort)
      throws IOException {
    Iterator<Matching> steps = question.steps().iterator();
    Matching step;
    TopFieldDocs top;
    do {
      step = steps.next();
      top = searcher.search(question.matching(step), collector(searcher, request, sort));
    } while (top.totalHits.value() == 0 && steps.hasNext());
    return new ArticleResult(
        top.totalHits.value(), step, hits(searcher, top, request, Marking.of(question.parts())));
  }

  private static TopFieldCollectorManager collector(
      IndexSearcher searcher, SearchRequest request, Sort sort) {
    int most = Math.min(request.offset() + request.limit(), searcher.getIndexReader().maxDoc());
    return new TopFieldCollectorManager(sort, Math.max(1, most), Integer.MAX_VALUE);
  }

  private List<ArticleHit> hits(
      IndexSearcher searcher, TopFieldDocs top, SearchRequest request, Marking marking)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    Map<Citation, Float> page = new LinkedHashMap<>();
    int end = Math.min(top.scoreDocs.length, request.offset() + request.limit());
    for (int i = request.offset(); i < end; i++) {
      FieldDoc found = (FieldDoc) top.scoreDocs[i];
      float score = found.fields[0] instanceof Float points ? points : 0;
      page.put(Stored.citation(stored, found.doc), score);
    }
    return hits(page, new Highlighter(marking));
  }

  private List<ArticleHit> hits(Map<Citation, Float> page, Highlighter highlighter) {
    Map<String, List<Incident>> resting =
        incidents.restingOn(
            page.keySet().stream()
                .map(Citation::article)
                .collect(java.util.stream.Collectors.toSet()));
    return page.entrySet().stream()
        .map(
            found ->
                hit(
                    found.getKey(),
                    found.getValue(),
                    resting.getOrDefault(found.getKey().article(), List.of()),
                    highlighter))
        .toList();
  }

  private static ArticleHit hit(
      Citation citation, float score, List<Incident> resting, Highlighter highlighter) {
    List<String> quoted =
        resting.stream()
            .flatMap(i -> IncidentDocuments.sentences(i, citation.article()).stream())
            .distinct()
            .toList();
    return new ArticleHit(
        citation,
        score,
        resting.stream().map(incident -> new Resting(incident.id(), incident.title())).toList(),
        highlighter.snippets(citation.title(), quoted));
  }
}
