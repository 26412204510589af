package hitilafu.app.command;

import hitilafu.app.home.Crawler;
import hitilafu.app.home.Crawling;
import hitilafu.app.home.HomeLock;
import hitilafu.ingest.crawl.CannotArchive;
import hitilafu.ingest.crawl.Round;
import hitilafu.ingest.source.Watchlist;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hitilafu crawl}. */
@Command(
    name = "crawl",
    description = {
      "Watches the sources of sources.yaml and archives what they lead to. Stop it with Ctrl-C.",
      "`run`, or a `serve` beside it, takes the captures in; `sources check` says how sources are."
    })
final class CrawlCommand implements Callable<Integer> {
  private static final Duration CLOSE_AFTER = Duration.ofMinutes(1);

  @Mixin private HomeOption home;

  @Option(names = "--once", description = "Ask everything that is due, then stop.")
  private boolean once;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Fill in history since that day too, from sitemaps and paged listings.")
  private String since;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Watchlist watchlist = home.home().watchlist();
    if (!Crawling.isWanted(watchlist)) {
      throw new UserError(ExitCode.USAGE, nothingToDo());
    }
    Instant from = Given.day("--since", since);
    Terminal terminal = new Terminal();
    try (HomeLock lock = home.lockCrawl("crawl")) {
      Round round = crawl(watchlist, from, terminal);
      terminal.clear();
      Output.print(json, round, () -> sentence(round) + advice(round));
    } catch (CannotArchive full) {
      terminal.clear();
      throw new UserError(ExitCode.UNWRITABLE, full.getMessage());
    }
    return ExitCode.OK;
  }

  private Round crawl(Watchlist watchlist, Instant from, Terminal terminal)
      throws IOException, InterruptedException {
    Consumer<Round> progress = round -> terminal.progress(sentence(round));
    if (once) {
      try (Crawling crawling = Crawling.open(home.home(), watchlist, from, CLOSE_AFTER);
          UntilStopped until = new UntilStopped(crawling.crawl()::stop)) {
        crawling.crawl().recovered().forEach(System.err::println);
        return crawling.crawl().once(progress);
      }
    }
    Crawler crawler = new Crawler(home.home(), watchlist, CLOSE_AFTER, System.err::println);
    try (UntilStopped until = new UntilStopped(crawler::stop)) {
      return crawler.run(from, progress);
    }
  }

  private String nothingToDo() {
    return "no source is enabled; put a sources.yaml into %s (`hitilafu sources default` prints one to begin with)"
        .formatted(home.home().root());
  }

  private static String advice(Round round) {
    return round.failures() == 0 ? "" : " `hitilafu sources check` says what is wrong.";
  }

  private static String sentence(Round round) {
    return "Visits: %,d. Documents archived: %,d. Unchanged: %,d. Failed: %,d.%s"
        .formatted(
            round.visits(),
            round.captures(),
            round.unchanged(),
            round.failures(),
            round.waiting() == 0
                ? ""
                : " Waiting for a later turn: %,d.".formatted(round.waiting()));
  }
}
