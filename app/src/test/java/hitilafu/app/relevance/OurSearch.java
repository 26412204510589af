package hitilafu.app.relevance;

import hitilafu.index.query.QueryProblem;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult;
import hitilafu.model.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The product's search. What it refuses to answer, it has not found. */
final class OurSearch implements Ranking {
  /** After all that the texts tell of. */
  private static final OffsetDateTime USUALLY = OffsetDateTime.parse("2026-01-02T09:00:00+03:00");

  private final Path index;
  private final Catalog catalog;
  private final Map<OffsetDateTime, IncidentSearcher> searchers = new HashMap<>();

  OurSearch(Path index, Catalog catalog) {
    this.index = index;
    this.catalog = catalog;
  }

  @Override
  public List<String> best(JudgedQuery query) {
    try {
      SearchResult found =
          searcher(Objects.requireNonNullElse(query.now(), USUALLY))
              .search(SearchRequest.of(query.query(), Gain.DEPTH));
      return Stream.concat(found.hits().stream(), found.others().stream())
          .map(hit -> hit.incident().id())
          .toList();
    } catch (QueryProblem problem) {
      return List.of();
    }
  }

  private IncidentSearcher searcher(OffsetDateTime now) {
    Clock clock = Clock.fixed(now.toInstant(), now.getOffset());
    return searchers.computeIfAbsent(now, asked -> new IncidentSearcher(index, catalog, clock));
  }

  @Override
  public void close() throws IOException {
    for (IncidentSearcher searcher : searchers.values()) {
      searcher.close();
    }
  }
}
