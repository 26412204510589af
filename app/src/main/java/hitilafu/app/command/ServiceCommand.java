package hitilafu.app.command;

import hitilafu.app.reliability.Inquiry;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityRow;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu service}. */
@Command(
    name = "service",
    description = {
      "How reliable a service was over a period: reported outage hours with their bounds, how soon"
          + " it was told and restored, causes, and each outage.",
      "docs/measures.md has the formulae."
    })
final class ServiceCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(paramLabel = "NAME", description = "A name, an alias or an id of the catalog.")
  private String name;

  @Mixin private PeriodOptions period;

  @Option(names = "--country", paramLabel = "CODE", description = "Such as KE, if several have it.")
  private String country;

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    ReliabilityRow row =
        new Inquiry(name, country, period.days()).service(Reliabilities.read(home.home()));
    Output.print(json, row, () -> ReliabilityText.of(row));
    return ExitCode.OK;
  }
}
