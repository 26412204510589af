package hitilafu.app.export;

import hitilafu.index.query.Matching;
import hitilafu.index.search.Hit;
import hitilafu.index.search.SearchResult;
import hitilafu.index.search.SearchResult.Facet;
import java.util.List;

/**
 * The answer to a search, for a machine: the same from the command line and over HTTP.
 *
 * @param total hits in all
 * @param matching how many of the words the hits have
 * @param page this page, from 1, of {@code pageSize} hits
 * @param facets values of fields among all hits
 */
public record SearchAnswer(
    String query,
    long total,
    Matching matching,
    int page,
    int pageSize,
    List<Found> incidents,
    List<Facet> facets) {

  /** One hit. */
  public record Found(IncidentRow incident, float score) {
    private static Found of(Hit hit) {
      return new Found(IncidentRow.of(hit.incident()), hit.score());
    }
  }

  /** The answer that a page of a result gives. */
  public static SearchAnswer of(String query, int page, int pageSize, SearchResult result) {
    return new SearchAnswer(
        query,
        result.total(),
        result.matching(),
        page,
        pageSize,
        result.hits().stream().map(Found::of).toList(),
        result.facets());
  }
}
