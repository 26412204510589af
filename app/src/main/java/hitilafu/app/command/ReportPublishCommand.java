package hitilafu.app.command;

import hitilafu.app.home.Home;
import hitilafu.app.phrase.Phrase;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.edition.Edition;
import hitilafu.app.report.edition.Publishing;
import hitilafu.app.report.edition.Typesetting;
import hitilafu.app.report.print.PdfPrinter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hitilafu report publish}. */
@Command(
    name = "publish",
    description = {
      "Publishes an issue as the record has it now: a numbered edition under published/, which"
          + " stays as it is. What the record says otherwise later is a new edition, with a list of"
          + " what changed.",
      "The note of the edition before stays in front unless another is given."
    })
final class ReportPublishCommand implements Callable<Integer> {
  @Mixin private HomeOption home;
  @Mixin private IssueOptions issue;
  @Mixin private ImprintOptions imprint;

  @Option(
      names = "--no-note",
      description = "Without the note that the edition before had in front.")
  private boolean noNote;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${env:HITILAFU_BY:-${sys:user.name}}",
      description = "Who signs it (HITILAFU_BY; default: the name of the system's user).")
  private String by;

  @Option(names = "--json", description = "Print the edition as JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    Home from = home.home();
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    Imprint draft = noNote ? imprint.draft(now).with("") : imprint.draft(now);
    Typesetting typesetting = new Typesetting(from.catalog(), PdfPrinter.found());
    Edition edition =
        issue.draft(
            from,
            now,
            (made, desk) -> new Publishing(from, desk, typesetting).publish(made, draft, by));
    Output.print(json, edition, () -> lines(edition));
    return ExitCode.OK;
  }

  private static String lines(Edition edition) {
    return Stream.concat(
            Stream.of("%s, published as published/%s".formatted(edition.title(), edition.path())),
            edition.changes().stream()
                .map(
                    c ->
                        "  %s: was %s, is %s".formatted(c.about(), words(c.was()), words(c.now()))))
        .collect(Collectors.joining("\n"));
  }

  private static String words(String said) {
    return said == null ? Phrase.NOT_STATED : said;
  }
}
