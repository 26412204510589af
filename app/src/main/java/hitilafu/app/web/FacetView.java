package hitilafu.app.web;

import java.util.List;

/**
 * The values of a field among the hits, most frequent first.
 *
 * @param name "Service"
 * @param values those that the query does not ask for already, bounded
 */
record FacetView(String name, List<Value> values) {

  /**
   * A value.
   *
   * @param count hits with it; null for one that the query asks for
   * @param query the query with it, or without it if it is asked for
   */
  record Value(String label, Long count, String query) {}
}
