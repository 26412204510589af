package hitilafu.app.relevance;

import hitilafu.index.query.QueryProblem;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.IncidentSearcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The product's search. What it refuses to answer, it has not found. It has no clock yet, so a
 * query's {@code now} cannot be told to it.
 */
final class OurSearch implements Ranking {
  private final IncidentSearcher searcher;

  OurSearch(Path index) {
    this.searcher = new IncidentSearcher(index);
  }

  @Override
  public List<String> best(JudgedQuery query) {
    try {
      return searcher.search(SearchRequest.of(query.query(), Gain.DEPTH)).hits().stream()
          .map(hit -> hit.incident().id())
          .toList();
    } catch (QueryProblem problem) {
      return List.of();
    }
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
