package hitilafu.app.command;

import hitilafu.analytics.Epochs;
import hitilafu.analytics.IncidentJob;
import hitilafu.analytics.Run;
import hitilafu.analytics.metrics.JobMetrics;
import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.home.Home;
import hitilafu.app.http.Content;
import hitilafu.app.metrics.Metrics;
import hitilafu.app.metrics.Work;
import hitilafu.app.report.edition.Drafting;
import hitilafu.app.report.print.PdfPrinter;
import hitilafu.app.server.Server;
import hitilafu.index.search.ArticleSearcher;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.write.IncidentIndexer;
import java.net.BindException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What {@code serve} and {@code demo} keep running: pages, job, indexer. */
final class Service implements AutoCloseable {
  private static final Duration CHECKPOINT_EVERY = Duration.ofSeconds(5);
  private static final Duration INDEX_EVERY = Duration.ofMillis(500);
  private static final Duration DRAFTS_EVERY = Duration.ofMinutes(1);
  private static final int PARALLELISM = 1;

  private final Home home;
  private final IncidentSearcher searcher;
  private final ArticleSearcher articles;
  private final Metrics metrics;
  private final Work work;
  private final String address;
  private final Server server;
  private final Optional<CrawlThread> crawl;
  private final DraftThread drafts;
  private final CountDownLatch stop = new CountDownLatch(1);

  private Service(
      Home home,
      Optional<CrawlThread> crawl,
      IncidentSearcher searcher,
      ArticleSearcher articles,
      Metrics metrics,
      Work work,
      String address,
      Server server,
      DraftThread drafts) {
    this.home = home;
    this.crawl = crawl;
    this.searcher = searcher;
    this.articles = articles;
    this.metrics = metrics;
    this.work = work;
    this.address = address;
    this.server = server;
    this.drafts = drafts;
  }

  /**
   * Opens the pages at once, over whatever the index holds.
   *
   * @param crawl runs beside it; empty if nothing is watched
   * @param webAddress where the record is on the web; null if nowhere
   */
  static Service start(
      Home home, Optional<CrawlThread> crawl, Binding binding, Limits limits, String webAddress)
      throws Exception {
    IncidentSearcher searcher = home.searcher();
    ArticleSearcher articles = new ArticleSearcher(home.index(), searcher);
    Clock clock = Clock.systemUTC();
    JobMetrics job = JobMetrics.of(home.log());
    Metrics metrics = new Metrics(job, searcher::count, clock);
    try {
      Work work = new Work(job, new Epochs(home.log()), clock);
      Content content =
          Content.of(home, searcher, articles, metrics::text, clock).with(work).at(webAddress);
      Server server = Server.start(content, binding, limits);
      Drafting drafting =
          new Drafting(home, content.reliability(), searcher, webAddress, PdfPrinter.found());
      return new Service(
          home,
          crawl,
          searcher,
          articles,
          metrics,
          work,
          binding.url(server.port()),
          server,
          new DraftThread(drafting, clock, line -> System.err.println("hitilafu: " + line)));
    } catch (RuntimeException e) {
      metrics.close();
      articles.close();
      searcher.close();
      throw explained(e, binding);
    }
  }

  private static RuntimeException explained(RuntimeException e, Binding binding) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof BindException)) {
      cause = cause.getCause();
    }
    if (cause == null) {
      return e;
    }
    String address = binding.address().getHostAddress();
    return cause.getMessage().contains("assign")
        ? new UserError(ExitCode.USAGE, address + " is no address of this machine")
        : new UserError(
            ExitCode.BUSY,
            "port " + binding.port() + " is taken; give another with --port, or --port 0");
  }

  String address() {
    return address;
  }

  /** Keeps job and index going until the process is told to stop; then stops with a savepoint. */
  void runUntilStopped() throws Exception {
    try (UntilStopped until = new UntilStopped(stop::countDown);
        CrawlThread running = crawl.orElse(null)) {
      crawl.ifPresent(CrawlThread::start);
      drafts.start(DRAFTS_EVERY);
      keepUpToDate();
    }
  }

  private void keepUpToDate() throws Exception {
    Run run = new Run(home.job(PARALLELISM, CHECKPOINT_EVERY));
    try (IncidentIndexer indexer = new IncidentIndexer(home.index(), home.log());
        IncidentJob job = run.forever((why, read, all) -> work.replaying(why.words(), read, all))) {
      work.running();
      do {
        job.requireRunning();
        requireCrawling();
        work.indexing();
        work.indexed(indexer.catchUp().epoch());
        run.tidy();
      } while (!stop.await(INDEX_EVERY.toMillis(), TimeUnit.MILLISECONDS));
      job.stop();
      indexer.catchUp();
    }
  }

  private void requireCrawling() throws Exception {
    if (crawl.isPresent()) {
      crawl.get().requireRunning();
    }
  }

  @Override
  public void close() throws Exception {
    drafts.close();
    server.close();
    metrics.close();
    articles.close();
    searcher.close();
  }
}
