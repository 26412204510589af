package hitilafu.app.command;

import hitilafu.app.review.QueueEntry;
import hitilafu.app.review.ReviewQueue;
import hitilafu.model.Correction;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hitilafu review}. */
@Command(
    name = "review",
    description = {
      "What an editor should look at first: few voices on what hit many, claims that exclude each"
          + " other, dates that cannot be, reports that hang together by little, services that no"
          + " catalog knows, news on what was reviewed.",
      "`hitilafu correct ID` puts an incident right, or marks it as reviewed."
    })
final class ReviewCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many incidents at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Print the queue as JSON.")
  private boolean json;

  /**
   * What is printed.
   *
   * @param total how many incidents have something doubtful about them
   * @param adrift ids of corrections that name no observation of the record
   */
  record Outcome(int total, List<QueueEntry> incidents, List<String> adrift) {
    private static Outcome of(ReviewQueue queue) {
      return new Outcome(
          queue.all().total(),
          queue.all().entries(),
          queue.adrift().stream().map(Correction::id).toList());
    }
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new UserError(ExitCode.USAGE, "--limit must be 1 or more");
    }
    Outcome outcome = Outcome.of(ReviewQueue.of(home.home(), limit));
    Output.print(json, outcome, () -> text(outcome));
    return ExitCode.OK;
  }

  private static String text(Outcome outcome) {
    StringBuilder text = new StringBuilder();
    for (QueueEntry row : outcome.incidents()) {
      text.append("%s  %s%n    %s%n".formatted(row.incident(), row.title(), row.review()));
      row.concerns().forEach(concern -> text.append("    - %s%n".formatted(concern.words())));
    }
    outcome
        .adrift()
        .forEach(
            id -> text.append("%s  a correction of what is not in the record%n".formatted(id)));
    return text.append("To look at: %,d.".formatted(outcome.total())).toString();
  }
}
