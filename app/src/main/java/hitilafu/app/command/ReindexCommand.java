package hitilafu.app.command;

import hitilafu.app.home.Home;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.write.Reindex;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hitilafu reindex}. */
@Command(
    name = "reindex",
    description = {
      "Builds the index anew from the incident log, beside the one that serves, and swaps them once"
          + " the new one has all that the log has.",
      "`serve` may run meanwhile: its searches go on, and it takes over the new index by itself."
    })
final class ReindexCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  /**
   * What serves now.
   *
   * @param lines of the log that it was built from
   * @param incidents that can be found
   */
  record Done(long epoch, long lines, long incidents) {
    String sentence() {
      return "The index was built anew and serves. Incidents: %,d. Lines of the log: %,d. Epoch: %d."
          .formatted(incidents, lines, epoch);
    }
  }

  @Override
  public Integer call() throws IOException {
    Home where = home.home();
    Terminal terminal = new Terminal();
    terminal.progress("indexing");
    Reindex.Outcome outcome = new Reindex(where.index(), where.log()).run();
    terminal.clear();
    Done done = done(where, outcome);
    Output.print(json, done, done::sentence);
    return ExitCode.OK;
  }

  private static Done done(Home where, Reindex.Outcome outcome) throws IOException {
    return switch (outcome) {
      case Reindex.Outcome.Rebuilt rebuilt -> {
        try (IncidentSearcher searcher = where.searcher()) {
          yield new Done(rebuilt.epoch(), rebuilt.lines(), searcher.count());
        }
      }
      case Reindex.Outcome.Overtaken overtaken ->
          throw new UserError(
              ExitCode.BUSY,
              "everything was derived anew meanwhile; the index of epoch %d is a new one anyway, so there is nothing to do"
                  .formatted(overtaken.epoch()));
      case Reindex.Outcome.Busy busy ->
          throw new UserError(
              ExitCode.BUSY, "another `hitilafu reindex` is at work here; wait for it to end");
      case Reindex.Outcome.NothingLogged none ->
          throw new UserError(
              ExitCode.USAGE,
              "nothing was derived yet in %s; `hitilafu run` does that, and indexes it"
                  .formatted(where.root()));
    };
  }
}
