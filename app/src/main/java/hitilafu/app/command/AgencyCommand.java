package hitilafu.app.command;

import hitilafu.app.reliability.Inquiry;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityRow;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu agency}. */
@Command(
    name = "agency",
    description = {
      "An organisation over a period: how reliable the services were that it answers for, and what"
          + " outages hit it, whoever answers for them.",
      "docs/measures.md has the formulae."
    })
final class AgencyCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(paramLabel = "NAME", description = "A name, an alias or an id of the catalog.")
  private String name;

  @Mixin private PeriodOptions period;

  @Option(names = "--country", paramLabel = "CODE", description = "Such as KE, if several have it.")
  private String country;

  @Option(names = "--json", description = "Print a JSON array: what it answers for, what hit it.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    List<ReliabilityRow> rows =
        new Inquiry(name, country, period.days()).organisation(Reliabilities.read(home.home()));
    Output.print(
        json,
        rows,
        () -> rows.stream().map(ReliabilityText::of).collect(Collectors.joining("\n\n")));
    return ExitCode.OK;
  }
}
