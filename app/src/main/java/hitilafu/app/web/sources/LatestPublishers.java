package hitilafu.app.web.sources;

import hitilafu.index.query.QuerySyntax;
import hitilafu.index.query.SearchRequest;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.SearchResult.Facet;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Who published what the record rests on. Counted anew when the record has changed, and then once a
 * minute at most: there is a search for each publisher in it.
 */
final class LatestPublishers {
  private static final long FRESH = Duration.ofMinutes(1).toNanos();

  private final IncidentSearcher searcher;
  private final LongSupplier nanos;
  private List<Publisher> known;
  private String state;
  private long countedAt;

  /**
   * A publisher.
   *
   * @param incidents with a report of theirs
   * @param grades how many of these have which grade
   */
  record Publisher(String publisher, long incidents, Map<String, Long> grades) {}

  LatestPublishers(IncidentSearcher searcher, LongSupplier nanos) {
    this.searcher = searcher;
    this.nanos = nanos;
  }

  /** The most frequent ones, most first. */
  synchronized List<Publisher> get() {
    String now = searcher.state();
    boolean old = known == null || nanos.getAsLong() - countedAt > FRESH;
    if (old && !now.equals(state)) {
      known =
          facet("", "publisher").stream()
              .map(value -> new Publisher(value.value(), value.count(), grades(value.value())))
              .toList();
      state = now;
      countedAt = nanos.getAsLong();
    }
    return known;
  }

  private Map<String, Long> grades(String publisher) {
    Map<String, Long> grades = new LinkedHashMap<>();
    facet(QuerySyntax.constraint("publisher", publisher), "grade")
        .forEach(value -> grades.put(value.value(), value.count()));
    return grades;
  }

  private List<Facet.Value> facet(String query, String field) {
    return searcher.search(SearchRequest.of(query, 0)).facets().stream()
        .filter(facet -> facet.field().equals(field))
        .flatMap(facet -> facet.values().stream())
        .toList();
  }
}
