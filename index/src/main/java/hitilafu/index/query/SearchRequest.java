package hitilafu.index.query;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question.
 *
 * @param query words, "phrases", {@code field:value}, {@code from:} and {@code to:} with a day;
 *     empty for everything
 * @param limit at most so many hits; 0 for totals and facets alone
 * @param offset hits to leave out at the front
 * @param filters field to value: the same as {@code field:value} in the query, but with any
 *     character in the value; a blank value filters nothing
 */
public record SearchRequest(String query, int limit, int offset, Map<String, String> filters) {
  /** Hits that can be paged through. */
  public static final int DEEPEST = 10_000;

  /**
   * @throws QueryProblem if limit or offset are negative or reach too deep
   */
  public SearchRequest {
    query = query == null ? "" : query;
    filters = withoutBlanks(filters == null ? Map.of() : filters);
    if (limit < 0 || offset < 0 || (long) limit + offset > DEEPEST) {
      throw QueryProblem.beside(
          "Only the first %,d hits can be paged through; narrow the search, or export it."
              .formatted(DEEPEST));
    }
  }

  private static Map<String, String> withoutBlanks(Map<String, String> filters) {
    Map<String, String> sorted = new TreeMap<>(filters);
    sorted.values().removeIf(value -> value == null || value.isBlank());
    return Collections.unmodifiableMap(sorted);
  }

  /** The first hits for a query. */
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, limit, 0, Map.of());
  }
}
