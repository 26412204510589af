package hitilafu.app.web;

import hitilafu.app.export.IncidentRow;
import hitilafu.index.Hit;
import hitilafu.index.SearchResult;
import hitilafu.index.SearchResult.Facet;
import hitilafu.index.SearchResult.Matching;
import java.util.List;

/**
 * The JSON twin of the search page.
 *
 * @param total hits in all
 * @param page this page, from 1, of {@code pageSize} hits
 * @param matching how many of the words the hits have
 * @param facets values of fields among all hits
 */
record SearchAnswer(
    String query,
    long total,
    Matching matching,
    int page,
    int pageSize,
    List<Found> incidents,
    List<Facet> facets) {

  /**
   * One hit.
   *
   * @param href its page
   */
  record Found(IncidentRow incident, float score, String href) {
    static Found of(Hit hit) {
      return new Found(
          IncidentRow.of(hit.incident()), hit.score(), Address.incident(hit.incident().id()));
    }
  }

  static SearchAnswer of(SearchParameters asked, SearchResult result) {
    return new SearchAnswer(
        asked.query(),
        result.total(),
        result.matching(),
        asked.page(),
        SearchParameters.PAGE_SIZE,
        result.hits().stream().map(Found::of).toList(),
        result.facets());
  }
}
