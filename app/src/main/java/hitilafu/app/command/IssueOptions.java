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
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Which issue of the report is meant. */
final class IssueOptions {
  @Option(names = "--week", paramLabel = "WEEK", description = "By ISO 8601, such as 2025-W01.")
  private String week;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Instead of a week: the review of a year, such as 2025.")
  private String year;

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
    Function<Scope, Issue> asked = asked();
    try (IncidentSearcher searcher = home.searcher()) {
      ReportDesk desk = new ReportDesk(home, Reliabilities.read(home), searcher);
      return use.of(desk.draft(asked.apply(desk.scope(country)), now), desk);
    }
  }

  private Function<Scope, Issue> asked() {
    if ((week == null) == (year == null)) {
      throw ReportFault.wrong(
          "say which week, such as --week 2025-W01, or else which year, such as --year 2025");
    }
    if (week != null) {
      Week one = Week.of(week);
      return scope -> Issue.of(scope, one);
    }
    if (!year.matches("(19|20)[0-9]{2}")) {
      throw ReportFault.wrong("a year is written as 2025, and not " + year);
    }
    return scope -> Issue.of(scope, Integer.parseInt(year));
  }
}
