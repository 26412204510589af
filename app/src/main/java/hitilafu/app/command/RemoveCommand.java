package hitilafu.app.command;

import hitilafu.app.home.HomeLock;
import hitilafu.app.home.Refresh;
import hitilafu.app.home.Removing;
import hitilafu.app.report.edition.Editions;
import hitilafu.ingest.archive.Removed;
import hitilafu.model.Problem;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu remove}. */
@Command(
    name = "remove",
    description = {
      "Takes a page down: out of the archive and out of everything derived from it. A tombstone"
          + " stays, so that no crawl and no import brings it back. Cannot be undone.",
      "Everything is derived anew afterwards, which takes as long as `run --replay`."
    })
final class RemoveCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(paramLabel = "URL", description = "The page's address, as the record shows it.")
  private String url;

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why; kept with the tombstone.")
  private String reason;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  /**
   * What was taken down.
   *
   * @param records of the archive that were replaced by tombstones
   * @param files that held them
   * @param problems what could not be searched, so that something may be left there
   * @param published editions of the report that name the address; they stay as they went out
   */
  record Outcome(int records, int files, List<Problem> problems, List<String> published) {
    String sentence() {
      StringBuilder text =
          new StringBuilder(
              records == 0
                  ? "The archive held nothing at that address; it is barred from now on."
                  : "Removed. Records of the archive: %,d, in files: %,d."
                      .formatted(records, files));
      published.forEach(e -> text.append("\nit is named in what was published: ").append(e));
      problems.forEach(p -> text.append("\nnot searched: ").append(p.message()));
      return text.toString();
    }
  }

  @Override
  public Integer call() throws Exception {
    Terminal terminal = new Terminal();
    try (HomeLock crawl = home.lockCrawl("remove");
        HomeLock lock = home.lock("remove")) {
      terminal.progress("removing");
      Removed removed = new Removing(home.home(), Clock.systemUTC()).remove(url, reason);
      new Refresh(home.home(), 1).once(true, terminal::progress);
      terminal.clear();
      Outcome outcome =
          new Outcome(
              removed.records(),
              removed.files(),
              removed.problems(),
              new Editions(home.home().published()).naming(url));
      Output.print(json, outcome, outcome::sentence);
      return outcome.problems().isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
    }
  }
}
