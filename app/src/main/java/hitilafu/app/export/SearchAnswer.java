package hitilafu.app.export;

import hitilafu.index.query.Matching;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.query.SortBy;
import hitilafu.index.search.Histogram;
import hitilafu.index.search.Hit;
import hitilafu.index.search.Reasons;
import hitilafu.index.search.SearchResult;
import hitilafu.index.search.SearchResult.Facet;
import hitilafu.index.search.SearchResult.Understood;
import hitilafu.index.search.Snippet;
import java.util.List;

/**
 * The answer to a search, for a machine: the same from the command line and over HTTP.
 *
 * @param query as asked
 * @param corrected what was looked for instead, because a word of it stands nowhere; null if
 *     nothing was
 * @param understood what was taken for more than words
 * @param total hits in all
 * @param matching how many of the words the hits have
 * @param limit so many hits at most
 * @param next where the next page begins; null if this is the last
 * @param others what has some of the words only, if the first page has room; in no count
 * @param facets values of fields among all hits
 * @param histogram when they began
 */
public record SearchAnswer(
    String query,
    String corrected,
    List<Understood> understood,
    long total,
    Matching matching,
    SortBy sort,
    int limit,
    String next,
    List<Found> incidents,
    List<Found> others,
    List<Facet> facets,
    Histogram histogram) {

  /**
   * One hit.
   *
   * @param score comparable within one answer only; 0 where nothing is scored
   * @param snippets where the words stand
   * @param reasons what the score is made of; null unless asked for
   */
  public record Found(IncidentRow incident, float score, List<Snippet> snippets, Reasons reasons) {
    private static Found of(Hit hit) {
      return new Found(IncidentRow.of(hit.incident()), hit.score(), hit.snippets(), hit.reasons());
    }
  }

  /** The answer to a request. */
  public static SearchAnswer of(SearchRequest request, SearchResult result) {
    return new SearchAnswer(
        request.query(),
        result.corrected(),
        result.understood(),
        result.total(),
        result.matching(),
        request.sort(),
        request.limit(),
        result.next(),
        result.hits().stream().map(Found::of).toList(),
        result.others().stream().map(Found::of).toList(),
        result.facets(),
        result.histogram());
  }
}
