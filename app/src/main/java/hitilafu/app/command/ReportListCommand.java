package hitilafu.app.command;

import hitilafu.app.report.edition.Edition;
import hitilafu.app.report.edition.Editions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hitilafu report list}. */
@Command(
    name = "list",
    description =
        "Lists what was published, and whether each file is still what went out; ends with 3 if"
            + " one is not.")
final class ReportListCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  /**
   * An edition and how it is.
   *
   * @param broken its files that are not what went out
   */
  record Held(Edition edition, List<String> broken) {
    String line() {
      String state = broken.isEmpty() ? "whole" : "NOT WHOLE: " + String.join(", ", broken);
      return "%-8s %-9s no. %d, edition %d, %s by %s: %s"
          .formatted(
              edition.series(),
              edition.issue(),
              edition.number(),
              edition.edition(),
              edition.at(),
              edition.by(),
              state);
    }
  }

  /**
   * All that lies there.
   *
   * @param unreadable folders of editions that cannot be read any more
   */
  record Outcome(List<Held> editions, List<String> unreadable) {
    boolean whole() {
      return unreadable.isEmpty() && editions.stream().allMatch(each -> each.broken().isEmpty());
    }

    String lines() {
      if (editions.isEmpty() && unreadable.isEmpty()) {
        return "Nothing is published yet; `hitilafu report publish` does.";
      }
      return Stream.concat(
              editions.stream().map(Held::line),
              unreadable.stream().map(path -> "NOT READABLE: published/" + path))
          .collect(Collectors.joining("\n"));
    }
  }

  @Override
  public Integer call() throws IOException {
    Editions editions = new Editions(home.home().published());
    Editions.Found found = editions.found();
    List<Held> held = new ArrayList<>();
    for (Edition edition : found.editions()) {
      held.add(new Held(edition, editions.broken(edition)));
    }
    Outcome outcome = new Outcome(held, found.unreadable());
    Output.print(json, outcome, outcome::lines);
    return outcome.whole() ? ExitCode.OK : ExitCode.PROBLEMS;
  }
}
