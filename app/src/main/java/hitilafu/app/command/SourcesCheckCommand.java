package hitilafu.app.command;

import hitilafu.app.export.SourceRow;
import hitilafu.app.home.Crawling;
import hitilafu.ingest.crawl.SourceCheck;
import hitilafu.ingest.crawl.SourceStatus;
import hitilafu.ingest.fetch.Fetcher;
import hitilafu.ingest.source.Source;
import hitilafu.ingest.source.Watchlist;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu sources check}. */
@Command(
    name = "check",
    description = {
      "Says for each source what it gives now, how fresh that is, since when it has been watched,"
          + " where the gaps are, and what is wrong. Archives nothing.",
      "A source that is not enabled is asked only when it is named."
    })
final class SourcesCheckCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only this source.")
  private String name;

  @Option(names = "--offline", description = "Ask nobody; say what is known.")
  private boolean offline;

  @Option(names = "--json", description = "Print a JSON array.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Watchlist watchlist = home.home().watchlist();
    List<Source> sources = chosen(watchlist);
    List<SourceStatus> statuses = statuses(watchlist, sources);
    Instant now = Clock.systemUTC().instant();
    List<SourceRow> rows = statuses.stream().map(status -> SourceRow.of(status, now)).toList();
    Output.print(json, rows, () -> SourceText.of(rows));
    return rows.stream().allMatch(row -> row.problems().isEmpty())
        ? ExitCode.OK
        : ExitCode.PROBLEMS;
  }

  private List<Source> chosen(Watchlist watchlist) {
    if (name == null) {
      return watchlist.sources();
    }
    return List.of(
        watchlist.sources().stream()
            .filter(source -> source.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserError(
                        ExitCode.NOT_FOUND,
                        "no source " + name + "; `hitilafu sources check` lists them")));
  }

  private List<SourceStatus> statuses(Watchlist watchlist, List<Source> sources)
      throws IOException, InterruptedException {
    List<SourceStatus> statuses = new ArrayList<>();
    Terminal terminal = new Terminal();
    boolean fetches =
        sources.stream().anyMatch(source -> isAsked(source) && SourceCheck.isFetched(source));
    try (SourceCheck check =
            new SourceCheck(home.home().crawlDatabase(), watchlist.sources(), Clock.systemUTC());
        Fetcher fetcher = fetches ? fetcher(watchlist) : null) {
      for (Source source : sources) {
        terminal.progress("asking " + source.name());
        statuses.add(
            isAsked(source)
                ? check.asked(source, fetcher, watchlist.delay())
                : check.known(source));
      }
    }
    terminal.clear();
    return statuses;
  }

  private static Fetcher fetcher(Watchlist watchlist) {
    if (watchlist.contact() == null) {
      throw new UserError(
          ExitCode.USAGE,
          "sources.yaml names no contact; those who are asked want to know who asks: add e.g."
              + " `contact: you@example.org`, or give --offline");
    }
    return Crawling.fetcher(watchlist);
  }

  private boolean isAsked(Source source) {
    return !offline && (source.enabled() || source.name().equals(name));
  }
}
