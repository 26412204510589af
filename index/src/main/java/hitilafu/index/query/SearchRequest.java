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
 * @param offset hits to leave out at the front; 0 with a cursor
 * @param filters field to value: the same as {@code field:value} in the query, but with any
 *     character in the value; a blank value filters nothing
 * @param sort the order
 * @param cursor where the page before ended, as its answer said; null for the first page
 * @param explain whether each hit shall say what its score is made of
 */
public record SearchRequest(
    String query,
    int limit,
    int offset,
    Map<String, String> filters,
    SortBy sort,
    String cursor,
    boolean explain) {
  /** Hits that can be paged through by offset; beyond that a cursor leads. */
  public static final int DEEPEST = 10_000;

  /**
   * @throws QueryProblem if limit or offset are negative or reach too deep
   */
  public SearchRequest {
    query = query == null ? "" : query;
    filters = withoutBlanks(filters == null ? Map.of() : filters);
    sort = sort == null ? SortBy.RELEVANCE : sort;
    if (limit < 0 || offset < 0 || (long) limit + offset > DEEPEST) {
      throw QueryProblem.beside(
          "Only the first %,d hits can be paged through; narrow the search, or follow the cursor."
              .formatted(DEEPEST));
    }
    if (cursor != null && offset > 0) {
      throw QueryProblem.beside("A cursor says itself where to go on; leave the offset out.");
    }
  }

  /** By relevance, without more. */
  public SearchRequest(String query, int limit, int offset, Map<String, String> filters) {
    this(query, limit, offset, filters, SortBy.RELEVANCE, null, false);
  }

  /** The first hits for a query. */
  public static SearchRequest of(String query, int limit) {
    return new SearchRequest(query, limit, 0, Map.of());
  }

  /** The same with another query. */
  public SearchRequest asking(String other) {
    return new SearchRequest(other, limit, offset, filters, sort, cursor, explain);
  }

  /** The same in another order. */
  public SearchRequest by(SortBy other) {
    return new SearchRequest(query, limit, offset, filters, other, cursor, explain);
  }

  /** The same, from where a page ended. */
  public SearchRequest after(String end) {
    return new SearchRequest(query, limit, 0, filters, sort, end, explain);
  }

  /** The same, with reasons. */
  public SearchRequest explained() {
    return new SearchRequest(query, limit, offset, filters, sort, cursor, true);
  }

  private static Map<String, String> withoutBlanks(Map<String, String> filters) {
    Map<String, String> sorted = new TreeMap<>(filters);
    sorted.values().removeIf(value -> value == null || value.isBlank());
    return Collections.unmodifiableMap(sorted);
  }
}
