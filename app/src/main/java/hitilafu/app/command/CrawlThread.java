package hitilafu.app.command;

import hitilafu.app.home.Crawler;
import hitilafu.app.home.Crawling;
import hitilafu.app.home.Home;
import hitilafu.app.home.HomeLock;
import hitilafu.ingest.source.Watchlist;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The crawl inside {@code serve}. */
final class CrawlThread implements AutoCloseable {
  /** Pages show a document within about this time. */
  private static final Duration CLOSE_AFTER = Duration.ofSeconds(20);

  private final HomeLock lock;
  private final Crawler crawler;
  private final Thread thread = new Thread(this::crawl, "crawl");
  private volatile Exception failure;

  private CrawlThread(HomeLock lock, Crawler crawler) {
    this.lock = lock;
    this.crawler = crawler;
  }

  /**
   * A crawl of what the home watches; empty if that is nothing, or if a {@code crawl} is running.
   */
  static Optional<CrawlThread> of(Home home) throws IOException {
    Watchlist watchlist = home.watchlist();
    if (!Crawling.isWanted(watchlist)) {
      return Optional.empty();
    }
    try {
      HomeLock lock = HomeLock.takeCrawl(home, "serve");
      return Optional.of(
          new CrawlThread(lock, new Crawler(home, watchlist, CLOSE_AFTER, System.err::println)));
    } catch (HomeLock.Taken taken) {
      System.err.println("hitilafu: not crawling, a `" + taken.owner() + "` does so already");
      return Optional.empty();
    }
  }

  void start() {
    thread.start();
  }

  /** Throws what ended the crawl, if anything did. */
  void requireRunning() throws Exception {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public void close() throws Exception {
    crawler.stop();
    thread.join();
    lock.close();
  }

  private void crawl() {
    try {
      crawler.run(null, round -> {});
    } catch (Exception e) {
      failure = e;
    } catch (Error e) { // nobody else would ever hear of it
      failure = new IllegalStateException("the crawl ended", e);
    }
  }
}
