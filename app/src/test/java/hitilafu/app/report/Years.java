package hitilafu.app.report;

import hitilafu.app.home.Home;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.edition.Draft;
import hitilafu.app.report.edition.ReportDesk;
import hitilafu.app.report.tell.IssueText;
import hitilafu.app.server.MadeRecord;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reviews of years in Kenya, from a record of a few incidents. */
public final class Years {
  private static final Instant JANUARY = Instant.parse("2026-01-05T06:00:00Z");

  private Years() {}

  /** A draft of the review of 2025. */
  public static IssueText draft(Path folder, List<Incident> incidents, String... read)
      throws Exception {
    Home home = MadeRecord.of(folder, incidents, read);
    try (IncidentSearcher searcher = home.searcher()) {
      ReportDesk desk = new ReportDesk(home, Reliabilities.read(home), searcher);
      Draft draft = desk.draft(Issue.of(desk.scope("ke"), 2025), JANUARY);
      return draft.text().apply(Imprint.draft(JANUARY, null, null));
    }
  }

  /** All days of 2024 and 2025. */
  public static String[] allDays() {
    return LocalDate.of(2024, 1, 1)
        .datesUntil(LocalDate.of(2026, 1, 1))
        .map(LocalDate::toString)
        .toArray(String[]::new);
  }
}
