package hitilafu.index.bench;

import hitilafu.index.made.MadeIncidents;
import hitilafu.index.made.MadeQueries;
import hitilafu.index.made.MadeQuery;
import hitilafu.index.names.CatalogNames;
import hitilafu.index.query.IncidentDialect;
import hitilafu.index.query.Question;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.Bare;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What all are asked.
 *
 * @param requests as the product takes them
 * @param made the same, taken apart
 * @param queries the same, as Lucene takes them: the step that the product ended with
 */
record Questions(List<SearchRequest> requests, List<MadeQuery> made, List<Bare.Asked> queries) {
  static final int LIMIT = 20;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  /** The product over an index, for which the incidents' last day was yesterday. */
  static IncidentSearcher searcher(Path index, MadeIncidents incidents) {
    return new IncidentSearcher(index, incidents.catalog(), CLOCK);
  }

  static Questions of(int count, MadeIncidents incidents, long size, IncidentSearcher searcher) {
    List<MadeQuery> made = MadeQueries.list(count, incidents, size);
    IncidentDialect dialect =
        new IncidentDialect(new CatalogNames(incidents.catalog()), LocalDate.now(CLOCK));
    List<SearchRequest> requests = new ArrayList<>();
    List<Bare.Asked> queries = new ArrayList<>();
    for (MadeQuery query : made) {
      SearchRequest request = SearchRequest.of(query.text(), LIMIT);
      SearchResult result = searcher.search(request);
      requests.add(request);
      queries.add(asked(request, result, dialect));
    }
    return new Questions(requests, made, queries);
  }

  /** The product may have answered another query, of which a word was mistyped. */
  private static Bare.Asked asked(
      SearchRequest request, SearchResult result, IncidentDialect dialect) {
    SearchRequest answered =
        result.corrected() == null ? request : request.asking(result.corrected());
    return Bare.Asked.of(Question.of(answered, dialect), result.matching(), CLOCK.instant());
  }

  int count() {
    return requests.size();
  }
}
