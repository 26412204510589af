package hitilafu.app.command;

import hitilafu.app.export.IncidentRow;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu incident}. */
@Command(
    name = "incident",
    description = "One incident: what is known, from when to when, and the words behind each fact.")
final class IncidentCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(paramLabel = "ID", description = "Its id, or that of any of its observations.")
  private String id;

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    try (IncidentSearcher searcher = home.home().searcher()) {
      Incident incident = Given.incident(searcher, id);
      Output.print(json, IncidentRow.of(incident), () -> IncidentText.of(incident));
      return ExitCode.OK;
    }
  }
}
