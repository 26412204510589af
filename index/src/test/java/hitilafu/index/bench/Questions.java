package hitilafu.index.bench;

import hitilafu.index.made.MadeIncidents;
import hitilafu.index.made.MadeQueries;
import hitilafu.index.made.MadeQuery;
import hitilafu.index.query.Question;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What all are asked.
 *
 * @param requests as the product takes them
 * @param made the same, taken apart
 * @param queries the same, as Lucene takes them: the step that the product ended with
 */
record Questions(List<SearchRequest> requests, List<MadeQuery> made, List<Query> queries) {
  static final int LIMIT = 20;

  static Questions of(int count, MadeIncidents incidents, long size, IncidentSearcher searcher) {
    List<MadeQuery> made = MadeQueries.list(count, incidents, size);
    List<SearchRequest> requests = new ArrayList<>();
    List<Query> queries = new ArrayList<>();
    for (MadeQuery query : made) {
      SearchRequest request = SearchRequest.of(query.text(), LIMIT);
      SearchResult result = searcher.search(request);
      requests.add(request);
      queries.add(Question.of(request).matching(result.matching()));
    }
    return new Questions(requests, made, queries);
  }

  int count() {
    return requests.size();
  }
}
