package hitilafu.app.command;

import hitilafu.app.export.file.WholeFile;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.Week;
import hitilafu.app.report.edition.ReportDesk;
import hitilafu.app.report.print.IssueMarkdown;
import hitilafu.app.report.tell.IssueText;
import hitilafu.index.search.IncidentSearcher;
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
          + " weeks before. As Markdown.",
      "docs/measures.md has the formulae."
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private HomeOption home;

  @Option(
      names = "--week",
      paramLabel = "WEEK",
      required = true,
      description = "By ISO 8601, such as 2025-W01.")
  private String week;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Such as KE (default: all countries).")
  private String country;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  private Path out;

  @Override
  public Integer call() throws Exception {
    String draft = draft(Clock.systemUTC().instant());
    if (out == null) {
      System.out.print(draft);
    } else {
      WholeFile.write(out, file -> Files.writeString(file, draft));
    }
    return ExitCode.OK;
  }

  private String draft(Instant now) throws IOException {
    Week asked = Week.of(week);
    try (IncidentSearcher searcher = home.home().searcher()) {
      ReportDesk desk = new ReportDesk(home.home(), Reliabilities.read(home.home()), searcher);
      Issue issue = Issue.of(desk.scope(country), asked);
      Imprint imprint = Imprint.draft(now, null, null);
      return IssueMarkdown.of(IssueText.of(desk.week(issue, now), imprint));
    }
  }
}
