package hitilafu.index.search;

import hitilafu.index.fields.IncidentFields;
import hitilafu.index.fields.Orders;
import hitilafu.index.query.IncidentDialect;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Which incidents rest on which articles. */
final class RestingOn {
  /** An article tells of few incidents; each may have many reports. */
  private static final int MOST_AN_ARTICLE = 20;

  private RestingOn() {}

  /** By article, each by start; an article on which none rests is not in it. */
  static Map<String, List<Incident>> find(IndexSearcher searcher, Set<String> articles)
      throws IOException {
    List<BytesRef> ids = articles.stream().map(BytesRef::new).toList();
    BooleanQuery resting =
        new BooleanQuery.Builder()
            .add(IncidentDialect.all(), Occur.FILTER)
            .add(new TermInSetQuery(IncidentFields.ARTICLES.field(), ids), Occur.FILTER)
            .build();
    StoredFields stored = searcher.storedFields();
    Map<String, List<Incident>> found = new HashMap<>();
    int most = MOST_AN_ARTICLE * Math.max(1, articles.size());
    for (ScoreDoc hit : searcher.search(resting, most, Orders.BY_START).scoreDocs) {
      Incident incident = Stored.incident(stored, hit.doc);
      articles(incident)
          .filter(articles::contains)
          .forEach(article -> found.computeIfAbsent(article, a -> new ArrayList<>()).add(incident));
    }
    return found;
  }

  private static Stream<String> articles(Incident incident) {
    return incident
        .allObservations()
        .map(Observation::citation)
        .map(citation -> citation.article())
        .distinct();
  }
}
