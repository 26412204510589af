package hitilafu.app.command;

import hitilafu.app.correct.Correcting;
import hitilafu.app.correct.CorrectionFault;
import hitilafu.app.home.Home;
import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Correction;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hitilafu correct}. */
@Command(
    name = "correct",
    description = {
      "Puts right what the machine has of an incident. It is kept for good, with who, when and why,"
          + " outranks every report, survives a replay, and is shown with what the machine says.",
      "`hitilafu run` brings it into the record; `serve` does so by itself. docs/corrections.md"
          + " says what values look like."
    })
final class CorrectCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The incident, or any of its observations.")
  private String id;

  @ArgGroup(multiplicity = "1")
  private CorrectOptions what;

  @Option(names = "--why", paramLabel = "WORDS", description = "The reason; kept and shown.")
  private String why;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${env:HITILAFU_BY:-${sys:user.name}}",
      description = "Who puts it right (HITILAFU_BY; default: the name of the system's user).")
  private String by;

  @Option(names = "--json", description = "Print the corrections as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Home where = home.home();
    if (what.list) {
      List<Correction> all = where.corrections().all();
      Output.print(json, all, () -> lines(all));
      return ExitCode.OK;
    }
    List<Correction> made = made(where);
    where.corrections().add(made);
    Output.print(json, made, () -> lines(made) + "\n`hitilafu run` brings it into the record.");
    return ExitCode.OK;
  }

  private List<Correction> made(Home where) throws IOException {
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    try (IncidentSearcher searcher = where.searcher()) {
      return new Correcting(where, searcher, now, by, why).make(id, what.deed());
    } catch (CorrectionFault fault) {
      throw new UserError(
          fault.unknown() ? ExitCode.NOT_FOUND : ExitCode.USAGE, fault.getMessage());
    }
  }

  private static String lines(List<Correction> corrections) {
    return corrections.isEmpty()
        ? "Nothing was ever put right."
        : corrections.stream().map(CorrectCommand::line).collect(Collectors.joining("\n"));
  }

  private static String line(Correction correction) {
    return "%s  %s%n    of %s%n    %s"
        .formatted(
            correction.id(),
            PhraseCorrection.deed(correction),
            String.join(", ", correction.observations()),
            PhraseCorrection.reason(correction));
  }
}
