package hitilafu.app.export;

import hitilafu.index.query.SearchRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Which incidents are exported, and with them what belongs to them.
 *
 * @param first of the days that an incident's reported time is to touch, in its own zone; null for
 *     any day
 * @param last the last of them; null exactly when {@code first} is
 * @param service that it is about or that it hit, by name, alias or id; null for any
 * @param country of it, by its two letters; null for any
 */
public record Chosen(LocalDate first, LocalDate last, String service, String country) {
  /** All states of review, so that none is left out. */
  private static final String WHATEVER_REVIEW =
      "review:unreviewed review:reviewed review:dismissed";

  /** Whether all are. */
  public boolean all() {
    return first == null && service == null && country == null;
  }

  /** The same in the words of a search. What was dismissed is none. */
  SearchRequest request() {
    return request("");
  }

  /** The same, with what was dismissed. */
  SearchRequest withDismissed() {
    return request(WHATEVER_REVIEW);
  }

  private SearchRequest request(String query) {
    Map<String, String> filters = new HashMap<>();
    filters.put("from", first == null ? null : first.toString());
    filters.put("to", last == null ? null : last.toString());
    filters.put("service", service);
    filters.put("country", country);
    return new SearchRequest(query, 0, 0, filters);
  }
}
