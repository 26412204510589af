package hitilafu.index.search;

import hitilafu.index.query.Matching;
import java.util.List;

/**
 * An answer.
 *
 * @param total all incidents that match, on whatever page
 * @param matching how much of the question they match
 * @param understood which parts of the question were taken for more than words
 * @param corrected the query that was answered in place of the one that was asked, of which a word
 *     stands nowhere; null if the query itself was answered
 * @param hits those asked for, the best first
 * @param others what has some of the words only, if there is room on the first page; in no count
 * @param facets counts over all that match
 * @param histogram when those that match began
 * @param next cursor of the next page; null if this is the last
 */
public record SearchResult(
    long total,
    Matching matching,
    List<Understood> understood,
    String corrected,
    List<Hit> hits,
    List<Hit> others,
    List<Facet> facets,
    Histogram histogram,
    String next) {

  SearchResult with(List<Hit> more) {
    return new SearchResult(
        total, matching, understood, corrected, hits, more, facets, histogram, next);
  }

  /**
   * Words of the query that were taken for more.
   *
   * @param text as typed
   * @param meaning in the query language; of several alternatives each
   */
  public record Understood(String text, String meaning) {}

  /** How often each value of a field occurs among what matches, the most frequent first. */
  public record Facet(String field, List<Value> values) {
    /**
     * A value that, as {@code field:"value"}, leads to what was counted. An incident whose cause is
     * known in detail is counted under that, and found by its category too.
     */
    public record Value(String value, long count) {}
  }
}
