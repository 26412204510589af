package hitilafu.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code hitilafu review}. */
@Command(name = "review", description = "What an editor should look at first.")
final class ReviewCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.OK;
  }
}
