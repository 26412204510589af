package hitilafu.index;

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

  /**
   * How many of the words an incident must have. Each step is taken only if the one before fails.
   */
  public enum Matching {
    ALL_WORDS,
    /** No incident has all words; these have three in four. */
    MOST_WORDS,
    /** No incident has most words; these have one at least. */
    ANY_WORD
  }

  /** How often each value of a field occurs among what matches, the most frequent first. */
  public record Facet(String field, List<Value> values) {
    /** A value that, as {@code field:"value"}, leads to what was counted. */
    public record Value(String value, long count) {}
  }
}
