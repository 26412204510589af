package hitilafu.app.web.search;

import java.util.List;

/**
 * The values of a field among the hits, most frequent first. What the query asks of the field
 * itself does not count: so its values stay where they are, whichever of them is chosen.
 *
 * @param name "Service"
 * @param open whether it stands open: one of its values is chosen, or it is among the first
 */
record FacetView(String name, List<Value> values, boolean open) {

  /**
   * A value.
   *
   * @param count hits with it
   * @param query the query with it; without it if it is chosen
   */
  record Value(String label, long count, String query, boolean chosen) {}

  /** A term of the query that narrows it, and the query without it. */
  record Filter(String label, String query) {}
}
