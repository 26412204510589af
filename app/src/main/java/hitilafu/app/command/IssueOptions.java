package hitilafu.app.command;

import hitilafu.app.home.Home;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Issue;
import hitilafu.app.report.ReportFault;
import hitilafu.app.report.Week;
import hitilafu.app.report.edition.Draft;
import hitilafu.app.report.edition.ReportDesk;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Scope;
import java.time.Instant;
import picocli.CommandLine.Option;

/** Which issue of the report is meant. */
final class IssueOptions {
  @Option(names = "--week", paramLabel = "WEEK", description = "By ISO 8601, such as 2025-W01.")
  private String week;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Such as KE (default: all countries).")
  private String country;

  /** Does something with a draft, while the record that it comes from is open. */
  interface Use<T> {
    T of(Draft draft, ReportDesk desk) throws Exception;
  }

  /** The issue as the record has it now. */
  <T> T draft(Home home, Instant now, Use<T> use) throws Exception {
    if (week == null) {
      throw ReportFault.wrong("say which week, such as --week 2025-W01");
    }
    Week asked = Week.of(week);
    try (IncidentSearcher searcher = home.searcher()) {
      ReportDesk desk = new ReportDesk(home, Reliabilities.read(home), searcher);
      return use.of(desk.draft(issue(desk.scope(country), asked), now), desk);
    }
  }

  private static Issue issue(Scope scope, Week week) {
    return Issue.of(scope, week);
  }
}
