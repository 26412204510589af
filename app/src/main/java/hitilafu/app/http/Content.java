package hitilafu.app.http;

import hitilafu.app.home.Home;
import hitilafu.app.reliability.LatestReliabilities;
import hitilafu.index.search.ArticleSearcher;
import hitilafu.index.search.IncidentSearcher;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What is served. The searchers stay the caller's.
 *
 * @param reliability what was measured
 * @param metrics what a monitor is told, in Prometheus' text format
 * @param clock tells today, and when a correction is made
 */
public record Content(
    Home home,
    IncidentSearcher searcher,
    ArticleSearcher articles,
    LatestReliabilities reliability,
    Supplier<String> metrics,
    Clock clock) {

  /** What is served of a home. */
  public static Content of(
      Home home,
      IncidentSearcher searcher,
      ArticleSearcher articles,
      Supplier<String> metrics,
      Clock clock) {
    return new Content(home, searcher, articles, new LatestReliabilities(home), metrics, clock);
  }
}
