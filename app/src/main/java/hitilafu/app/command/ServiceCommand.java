package hitilafu.app.command;

import hitilafu.app.home.Home;
import hitilafu.app.reliability.Naming;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.reliability.ReliabilityRow;
import hitilafu.model.Scope;
import java.time.ZoneId;
import java.util.List;
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
    Home own = home.home();
    Reliabilities all = Reliabilities.read(own);
    Scope scope = only(new Naming(own.catalog(), all.scopes(), country).services(name), all);
    ReliabilityRow row =
        all.of(scope, period.in(ZoneId.of(scope.zone())))
            .orElseThrow(
                () -> new UserError(ExitCode.NOT_FOUND, "nothing is recorded of " + scope.name()));
    Output.print(json, row, () -> ReliabilityText.of(row));
    return ExitCode.OK;
  }

  /** Of several, the one of which anything is recorded. */
  private Scope only(List<Scope> found, Reliabilities all) {
    List<Scope> recorded = found.stream().filter(all::hit).toList();
    return recorded.size() == 1 ? recorded.getFirst() : only(found);
  }

  private static String named(Scope scope) {
    String name = scope.id() == null ? scope.name() : scope.id();
    return scope.country() == null ? name : name + " in " + scope.country();
  }

  private Scope only(List<Scope> found) {
    if (found.isEmpty()) {
      throw new UserError(
          ExitCode.NOT_FOUND,
          "no service " + name + " in the catalog, and no report names it; try `hitilafu search`");
    }
    if (found.size() > 1) {
      List<String> countries = found.stream().map(Scope::country).distinct().toList();
      throw new UserError(
          ExitCode.USAGE,
          name
              + " is the name of several services: "
              + String.join(", ", found.stream().map(ServiceCommand::named).toList())
              + "; give its id"
              + (countries.size() > 1 ? " or --country" : ""));
    }
    return found.getFirst();
  }
}
