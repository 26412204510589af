package hitilafu.app.home;

import hitilafu.ingest.crawl.CannotArchive;
import hitilafu.ingest.crawl.Round;
import hitilafu.ingest.source.Watchlist;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A crawl that goes on until it is stopped. Where captures cannot be written it says so once, and
 * tries again until they can. Whoever runs it holds the home's crawl lock.
 */
public final class Crawler {
  private static final Duration TRY_AGAIN = Duration.ofMinutes(1);

  private final Home home;
  private final Watchlist watchlist;
  private final Duration closeAfter;
  private final Consumer<String> say;
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile Crawling crawling;
  private boolean complained;

  /**
   * @param closeAfter how long a document may wait until its archive file is closed
   * @param say told, a line each, what an operator should know
   */
  public Crawler(Home home, Watchlist watchlist, Duration closeAfter, Consumer<String> say) {
    this.home = home;
    this.watchlist = watchlist;
    this.closeAfter = closeAfter;
    this.say = say;
  }

  /**
   * Crawls until it is stopped.
   *
   * @param since documents from then on are wanted too; null for what is new alone
   */
  public Round run(Instant since, Consumer<Round> progress)
      throws IOException, InterruptedException {
    Round round = Round.NOTHING;
    do {
      try {
        round = crawl(since, progress);
      } catch (CannotArchive full) {
        complain(full);
      }
    } while (!stop.await(complained ? TRY_AGAIN.toMillis() : 0, TimeUnit.MILLISECONDS));
    return round;
  }

  /** Lets it end soon; from any thread. */
  public void stop() {
    stop.countDown();
    Crawling now = crawling;
    if (now != null) {
      now.crawl().stop();
    }
  }

  private Round crawl(Instant since, Consumer<Round> progress)
      throws IOException, InterruptedException {
    try (Crawling open = Crawling.open(home, watchlist, since, closeAfter)) {
      open.crawl().recovered().forEach(say);
      crawling = open;
      return stop.getCount() == 0
          ? Round.NOTHING
          : open.crawl()
              .forever(
                  round -> {
                    complained = false;
                    progress.accept(round);
                  });
    } finally {
      crawling = null;
    }
  }

  private void complain(CannotArchive full) {
    if (!complained) {
      say.accept(full.getMessage() + "; trying again every minute");
      complained = true;
    }
  }
}
