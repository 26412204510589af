package hitilafu.app.command;

import hitilafu.app.home.Home;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.edition.Draft;
import hitilafu.app.report.edition.Typesetting;
import hitilafu.app.report.edition.Typesetting.Written;
import hitilafu.app.report.print.IssueMarkdown;
import hitilafu.app.report.print.PdfPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hitilafu report}. */
@Command(
    name = "report",
    description = {
      "A draft of the weekly report: what failed, for how long, why, who said so, beside the 12"
          + " weeks before. With --year the review of a year: trends, repeats, shared platforms,"
          + " how soon agencies spoke, beside the year before.",
      "As Markdown; with --out as HTML, PDF, Markdown, a data package and the facts that it"
          + " states.",
      "docs/report.md says what is in it, docs/measures.md has the formulae."
    },
    subcommands = {ReportPublishCommand.class, ReportListCommand.class, ReportFactsCommand.class})
final class ReportCommand implements Callable<Integer> {
  @Mixin private HomeOption home;
  @Mixin private IssueOptions issue;
  @Mixin private ImprintOptions imprint;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write all forms of it there (default: Markdown to standard output).")
  private Path out;

  @Override
  public Integer call() throws Exception {
    Home from = home.home();
    Instant now = Clock.systemUTC().instant();
    Imprint draft = imprint.draft(now);
    return issue.draft(
        from,
        now,
        (made, desk) -> {
          if (out == null) {
            System.out.print(Output.harmless(IssueMarkdown.of(made.text().apply(draft))));
          } else {
            write(from, made, draft);
          }
          return ExitCode.OK;
        });
  }

  private void write(Home from, Draft made, Imprint draft)
      throws IOException, InterruptedException {
    Files.createDirectories(out);
    Written written = new Typesetting(from.catalog(), PdfPrinter.found()).write(made, draft, out);
    if (written.noPdf() != null) {
      System.err.println("hitilafu: the draft goes without a PDF: " + written.noPdf());
    }
    written.files().forEach(System.out::println);
  }
}
