package hitilafu.index.search;

import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.Orders;
import hitilafu.index.query.Matching;
import hitilafu.index.query.Question;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.SearchResult.Understood;
import hitilafu.model.Incident;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * One question, asked of one state of the index.
 *
 * @param at from when the age of incidents counts
 * @param countables what the incidents of this index are counted under
 * @param corrected the query that is answered in place of the one that was asked; null if none is
 */
record Search(
    IndexSearcher searcher,
    SearchRequest request,
    Question question,
    Instant at,
    Countables countables,
    String corrected) {
  /** A page is not filled beyond this with what has some of the words only. */
  private static final int MOST_OTHERS = 20;

  SearchResult answer() throws IOException {
    if (request.cursor() != null) {
      return goOn(Cursor.read(request));
    }
    Iterator<Matching> steps = question.steps().iterator();
    SearchResult result;
    do {
      result = answer(steps.next(), at, null);
    } while (result.total() == 0 && steps.hasNext());
    return filled(result);
  }

  /** By all of the words, whether any incident has them or not. */
  SearchResult exactly() throws IOException {
    return request.cursor() != null
        ? goOn(Cursor.read(request))
        : answer(Matching.ALL_WORDS, at, null);
  }

  /**
   * By all of the words; empty if no incident has them all, on whatever page. So that a question
   * that is answered by them is one pass over the index.
   */
  Optional<SearchResult> byAllWords() throws IOException {
    if (request.cursor() != null) {
      boolean any = searcher.count(question.matching(Matching.ALL_WORDS)) > 0;
      return any ? Optional.of(answer()) : Optional.empty();
    }
    SearchResult found = answer(Matching.ALL_WORDS, at, null);
    return found.total() > 0 ? Optional.of(filled(found)) : Optional.empty();
  }

  /** How often each value of a field occurs among what matches; nothing is scored for it. */
  List<SearchResult.Facet> facets(Matching matching) throws IOException {
    Query counted = new ConstantScoreQuery(question.matching(matching));
    return searcher.search(counted, new Counts(countables)).facets();
  }

  /** The same with a mended question in place of its own. */
  Search mended(Question better, String query) {
    return new Search(searcher, request, better, at, countables, query);
  }

  /** On a first page that has room, with what has some of the words. */
  private SearchResult filled(SearchResult found) throws IOException {
    boolean room = found.total() < Math.min(MOST_OTHERS, request.limit()) && request.offset() == 0;
    boolean less = found.matching() != question.steps().getLast();
    return room && less ? found.with(others(found)) : found;
  }

  /** What has some of the words, apart from what was found; the best of it. */
  private List<Hit> others(SearchResult found) throws IOException {
    List<BytesRef> shown =
        found.hits().stream().map(hit -> new BytesRef(hit.incident().id())).toList();
    Query others =
        new BooleanQuery.Builder()
            .add(question.matching(Matching.ANY_WORD), Occur.MUST)
            .add(new TermInSetQuery(IncidentFields.ID.field(), shown), Occur.MUST_NOT)
            .build();
    int room = Math.min(MOST_OTHERS, request.limit()) - shown.size();
    Standing standing = new Standing(at, question.planned());
    TopDocs top =
        searcher.search(
            weighed(others, Orders.BY_RELEVANCE, standing),
            new TopFieldCollectorManager(Orders.BY_RELEVANCE, room, null, Integer.MAX_VALUE));
    return hits(top, 0, room, standing);
  }

  private SearchResult goOn(Cursor cursor) throws IOException {
    Sort sort = sort();
    FieldDoc after = cursor.after(sort.getSort().length, sort == Orders.BY_RELEVANCE);
    return answer(cursor.matching(), Instant.ofEpochMilli(cursor.at()), after);
  }

  private SearchResult answer(Matching matching, Instant asOf, FieldDoc after) throws IOException {
    Sort sort = sort();
    Standing standing = new Standing(asOf, question.planned());
    Object[] found =
        searcher.search(
            weighed(question.matching(matching), sort, standing),
            new MultiCollectorManager(
                new TopFieldCollectorManager(sort, most(), after, Integer.MAX_VALUE),
                new Counts(countables)));
    TopDocs top = (TopDocs) found[0];
    Counts.Counted counted = (Counts.Counted) found[1];
    return new SearchResult(
        top.totalHits.value(),
        matching,
        understood(),
        corrected,
        hits(top, request.offset(), request.limit(), standing),
        List.of(),
        counted.facets(),
        counted.histogram(),
        next(top, matching, asOf));
  }

  private int most() {
    int shownAndOneMore = request.offset() + request.limit() + 1;
    return Math.min(shownAndOneMore, Math.max(1, searcher.getIndexReader().maxDoc()));
  }

  private Query weighed(Query query, Sort sort, Standing standing) {
    return sort == Orders.BY_RELEVANCE ? FunctionScoreQuery.boostByValue(query, standing) : query;
  }

  private Sort sort() {
    return switch (request.sort()) {
      case RELEVANCE -> question.scores() ? Orders.BY_RELEVANCE : Orders.NEWEST_FIRST;
      case NEWEST -> Orders.NEWEST_FIRST;
      case OLDEST -> Orders.BY_START;
      case CHANGED -> Orders.BY_CHANGE;
      case LONGEST -> Orders.BY_LENGTH;
    };
  }

  private String next(TopDocs top, Matching matching, Instant asOf) {
    int shown = request.offset() + request.limit();
    boolean more = request.limit() > 0 && top.scoreDocs.length > shown;
    return more
        ? Cursor.of(request, asOf, matching, (FieldDoc) top.scoreDocs[shown - 1]).text()
        : null;
  }

  private List<Understood> understood() {
    return question.parts().stream()
        .filter(part -> part.understood() != null)
        .map(part -> new Understood(part.text(), part.understood()))
        .toList();
  }

  private List<Hit> hits(TopDocs top, int from, int count, Standing standing) throws IOException {
    Highlighter highlighter = new Highlighter(Marking.of(question.parts()));
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (int i = from; i < Math.min(top.scoreDocs.length, from + count); i++) {
      FieldDoc found = (FieldDoc) top.scoreDocs[i];
      Incident incident = Stored.incident(stored, found.doc);
      Reasons reasons =
          request.explain() ? Reasons.of(searcher, question, standing, found.doc) : null;
      float score = found.fields[0] instanceof Float points ? points : 0;
      hits.add(new Hit(incident, score, highlighter.snippets(incident), reasons));
    }
    return hits;
  }
}
