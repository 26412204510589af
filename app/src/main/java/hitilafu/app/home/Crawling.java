package hitilafu.app.home;

import hitilafu.ingest.crawl.Crawl;
import hitilafu.ingest.crawl.CrawlSettings;
import hitilafu.ingest.fetch.AddressPolicy;
import hitilafu.ingest.fetch.Fetcher;
import hitilafu.ingest.source.Source;
import hitilafu.ingest.source.Watchlist;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A home's crawl, with the connections it needs. Whoever opens one holds the home's crawl lock. */
public final class Crawling implements AutoCloseable {
  /** Null if nothing is fetched: without a contact only folders are watched. */
  private final Fetcher fetcher;

  private final Crawl crawl;

  private Crawling(Fetcher fetcher, Crawl crawl) {
    this.fetcher = fetcher;
    this.crawl = crawl;
  }

  /**
   * Opens the crawl where the last one ended.
   *
   * @param since documents from then on are wanted too; null for what is new alone
   * @param closeAfter how long a document may wait until its archive file is closed
   */
  public static Crawling open(Home home, Watchlist watchlist, Instant since, Duration closeAfter)
      throws IOException {
    CrawlSettings settings =
        new CrawlSettings(
            home.archive(), home.crawlDatabase(), since, closeAfter, home.removals()::contains);
    Fetcher fetcher = watchlist.contact() == null ? null : fetcher(watchlist);
    try {
      return new Crawling(fetcher, Crawl.open(settings, watchlist, fetcher, Clock.systemUTC()));
    } catch (IOException | RuntimeException e) {
      close(fetcher);
      throw e;
    }
  }

  /** Asks the web in the name of whoever the watchlist names, at the addresses that it allows. */
  public static Fetcher fetcher(Watchlist watchlist) {
    return new Fetcher(version(), watchlist.contact(), allowed(watchlist), Clock.systemUTC());
  }

  private static AddressPolicy allowed(Watchlist watchlist) {
    try {
      return AddressPolicy.PUBLIC.allowing(watchlist.allow());
    } catch (IllegalArgumentException wrong) {
      throw new UnusableHome("sources.yaml: allow: " + wrong.getMessage(), wrong);
    }
  }

  /** As the build wrote it into the jar. */
  private static String version() {
    String version = Crawling.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  /** Whether the watchlist names anything that is to be asked. */
  public static boolean isWanted(Watchlist watchlist) {
    return watchlist.sources().stream().anyMatch(Source::enabled);
  }

  public Crawl crawl() {
    return crawl;
  }

  @Override
  public void close() throws IOException {
    try {
      crawl.close();
    } finally {
      close(fetcher);
    }
  }

  private static void close(Fetcher fetcher) {
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
