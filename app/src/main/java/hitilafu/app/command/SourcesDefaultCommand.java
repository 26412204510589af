package hitilafu.app.command;

import hitilafu.ingest.source.WatchlistFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code hitilafu sources default}. */
@Command(
    name = "default",
    description = {
      "Prints the built-in sources.yaml, to begin with: look at its sources, name a contact, enable"
          + " what you want to watch."
    })
final class SourcesDefaultCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    System.out.print(WatchlistFile.builtInText());
    return ExitCode.OK;
  }
}
