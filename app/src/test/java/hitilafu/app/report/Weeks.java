package hitilafu.app.report;

import hitilafu.app.home.Home;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.edition.ReportDesk;
import hitilafu.app.report.tell.IssueText;
import hitilafu.app.server.MadeRecord;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Issues on Kenya's weeks, from a record of a few incidents. */
public final class Weeks {
  /** Just after the first week of 2025. */
  public static final Instant MONDAY = Instant.parse("2025-01-06T06:00:00Z");

  private Weeks() {}

  /** A draft on a week. */
  public static IssueText draft(Path home, String week, List<Incident> incidents, String... read)
      throws Exception {
    return told(home, week, Imprint.draft(MONDAY, null, null), incidents, read);
  }

  public static IssueText told(
      Path folder, String week, Imprint imprint, List<Incident> incidents, String... read)
      throws Exception {
    Home home = MadeRecord.of(folder, incidents, read);
    try (IncidentSearcher searcher = home.searcher()) {
      ReportDesk desk = new ReportDesk(home, Reliabilities.read(home), searcher);
      Issue issue = Issue.of(desk.scope("ke"), Week.of(week));
      return IssueText.of(desk.week(issue, MONDAY), imprint);
    }
  }
}
