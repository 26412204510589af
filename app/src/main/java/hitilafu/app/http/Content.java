package hitilafu.app.http;

import hitilafu.app.home.Home;
import hitilafu.app.metrics.Progress;
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
 * @param progress how far the work is that keeps it up to date
 * @param clock tells today, and when a correction is made
 * @param webAddress where it is on the web, such as {@code https://outages.example}; null if
 *     nowhere
 */
public record Content(
    Home home,
    IncidentSearcher searcher,
    ArticleSearcher articles,
    LatestReliabilities reliability,
    Supplier<String> metrics,
    Supplier<Progress> progress,
    Clock clock,
    String webAddress) {

  /** What is served of a home that nothing keeps up to date. */
  public static Content of(
      Home home,
      IncidentSearcher searcher,
      ArticleSearcher articles,
      Supplier<String> metrics,
      Clock clock) {
    return new Content(
        home,
        searcher,
        articles,
        new LatestReliabilities(home),
        metrics,
        () -> Progress.NONE,
        clock,
        null);
  }

  /** The same, kept up to date. */
  public Content with(Supplier<Progress> work) {
    return new Content(home, searcher, articles, reliability, metrics, work, clock, webAddress);
  }

  /** The same, to be found on the web. */
  public Content at(String address) {
    return new Content(home, searcher, articles, reliability, metrics, progress, clock, address);
  }
}
