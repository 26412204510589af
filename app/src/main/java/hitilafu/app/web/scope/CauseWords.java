package hitilafu.app.web.scope;

import hitilafu.app.phrase.PhraseClaim;
import hitilafu.model.Measures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A cause, and how many outages had it. */
record CauseWords(String cause, int outages, String href) {

  /** The most frequent first. */
  static List<CauseWords> of(Measures measures) {
    ScopeSearch search = new ScopeSearch(measures.scope());
    return measures.occurrences().causes().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            cause ->
                new CauseWords(
                    cause.getKey().equals("unknown")
                        ? "not stated or unexplained"
                        : PhraseClaim.cause(cause.getKey()),
                    cause.getValue(),
                    cause.getKey().equals("unknown")
                        ? search.in(measures.period())
                        : search.because(cause.getKey(), measures.period())))
        .toList();
  }
}
