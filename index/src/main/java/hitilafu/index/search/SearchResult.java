package hitilafu.index.search;

import hitilafu.index.query.Matching;
import java.util.List;

/**
 * An answer.
 *
 * @param total all incidents that match, on whatever page
 * @param matching how much of the question they match
 * @param hits those asked for, the best first
 * @param facets counts over all that match
 */
public record SearchResult(long total, Matching matching, List<Hit> hits, List<Facet> facets) {

  /** How often each value of a field occurs among what matches, the most frequent first. */
  public record Facet(String field, List<Value> values) {
    /** A value that, as {@code field:"value"}, leads to what was counted. */
    public record Value(String value, long count) {}
  }
}
