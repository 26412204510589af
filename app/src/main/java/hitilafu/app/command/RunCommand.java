package hitilafu.app.command;

import hitilafu.app.home.Home;
import hitilafu.app.home.HomeLock;
import hitilafu.app.home.Refresh;
import hitilafu.app.home.Removing;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hitilafu run}. */
@Command(
    name = "run",
    description = {
      "Reads what is new in the archive, brings incidents and index up to date, and stops.",
      "Killed at any moment, the next run goes on where it was."
    })
final class RunCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Option(
      names = "--replay",
      description = "Derive everything anew from the archive; the old record serves meanwhile.")
  private boolean replay;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      defaultValue = "1",
      description = "Subtasks per step (default: ${DEFAULT-VALUE}).")
  private int parallelism;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    if (parallelism < 1) {
      throw new UserError(ExitCode.USAGE, "--parallelism must be 1 or more");
    }
    Home where = home.home();
    Terminal terminal = new Terminal();
    try (HomeLock lock = home.lock(replay ? "run --replay" : "run")) {
      new Removing(where, Clock.systemUTC()).resume(System.err::println);
      Refresh.Outcome outcome = new Refresh(where, parallelism).once(replay, terminal::progress);
      terminal.clear();
      Output.print(json, outcome, outcome::sentence);
    }
    return ExitCode.OK;
  }
}
