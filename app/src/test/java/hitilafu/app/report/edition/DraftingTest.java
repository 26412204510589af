package hitilafu.app.report.edition;

import static hitilafu.app.phrase.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Home;
import hitilafu.app.reliability.LatestReliabilities;
import hitilafu.app.report.Issue;
import hitilafu.app.report.Outages;
import hitilafu.app.report.print.PdfPrinter;
import hitilafu.app.server.MadeRecord;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drafts that lie ready on a Monday. */
class DraftingTest {
  private static final Incident ITAX =
      Outages.itax(
          "iTax down",
          at("2025-01-03T06:00:00Z", "went down"),
          at("2025-01-03T09:00:00Z", "came back"));

  @TempDir private Path folder;

  private static List<String> due(Home home, String now) throws Exception {
    try (IncidentSearcher searcher = home.searcher()) {
      return new Drafting(home, new LatestReliabilities(home), searcher, null, Optional.empty())
          .makeDue(Instant.parse(now), DraftingTest::fail).stream().map(Drafted::path).toList();
    }
  }

  private static void fail(Issue issue, Exception e) {
    throw new AssertionError(issue.path(), e);
  }

  private Home record(String... read) throws Exception {
    return MadeRecord.of(folder.resolve("home"), List.of(ITAX), read);
  }

  @ParameterizedTest
  @CsvSource({
    "Africa/Nairobi, 2025-01-06T02:59:59Z, 2024-W52",
    "Africa/Nairobi, 2025-01-06T03:00:00Z, 2025-W01",
    "Africa/Nairobi, 2025-01-12T20:00:00Z, 2025-W01",
    "Africa/Nairobi, 2021-01-04T03:00:00Z, 2020-W53",
    "Europe/London, 2025-03-31T04:59:59Z, 2025-W12",
    "Europe/London, 2025-03-31T05:00:00Z, 2025-W13",
    "Europe/London, 2025-10-27T05:59:59Z, 2025-W42",
    "Europe/London, 2025-10-27T06:00:00Z, 2025-W43"
  })
  void aWeekIsDueOnTheMondayAfterItAtSixByTheCountrysClock(String zone, String now, String week) {
    Scope country = new Scope(ScopeKind.COUNTRY, "KE", "KE", "Kenya", zone);
    Issue issue = Mondays.lastDue(country, Instant.parse(now));

    assertThat(issue.name()).isEqualTo(week);
  }

  @Test
  void oneIsMadeAndNotMadeAgain() throws Exception {
    Home home = record("2025-01-03");

    assertThat(due(home, "2025-01-06T03:00:00Z")).containsExactly("ke/2025-W01");
    assertThat(due(home, "2025-01-06T03:01:00Z")).isEmpty();
    Drafts drafts = new Drafts(home.drafts());
    Drafted draft = drafts.all().getFirst();
    assertThat(draft.at()).isEqualTo("2025-01-06T03:00:00Z");
    assertThat(drafts.file(draft, draft.name(IssueFile.MARKDOWN)).orElseThrow())
        .content()
        .contains("DRAFT", "iTax down");
  }

  @Test
  void whatWasMissedIsMadeUpForWithinItsWeek() throws Exception {
    Home home = record("2025-01-03");

    assertThat(due(home, "2025-01-11T12:00:00Z")).containsExactly("ke/2025-W01");
    assertThat(due(home, "2025-01-13T12:00:00Z")).isEmpty();
  }

  @Test
  void aWeekOfWhichNothingIsKnownHasNone() throws Exception {
    assertThat(due(record(), "2025-06-02T12:00:00Z")).isEmpty();
  }

  @Test
  void aQuietWeekThatWasReadHasOne() throws Exception {
    assertThat(due(record("2025-01-08"), "2025-01-13T12:00:00Z")).containsExactly("ke/2025-W02");
  }

  @Test
  void whatIsPublishedNeedsNone() throws Exception {
    Home home = record("2025-01-03");
    Press.publish(home);

    assertThat(due(home, "2025-01-06T12:00:00Z")).isEmpty();
  }

  @Test
  void oneThatIsHalfWrittenIsNoneAndIsMadeAnew() throws Exception {
    Home home = record("2025-01-03");
    Path half = Files.createDirectories(home.drafts().resolve("ke/2025-W01"));
    Files.writeString(half.resolve("ke-2025-W01.html"), "<p>");
    Files.writeString(half.resolve("draft.json"), "{\"series\":");

    assertThat(new Drafts(home.drafts()).all()).isEmpty();
    assertThat(due(home, "2025-01-06T12:00:00Z")).containsExactly("ke/2025-W01");
  }

  @Test
  void whereNothingPrintsThereIsADraftAllTheSame() throws Exception {
    Home home = record("2025-01-03");
    Drafts drafts = new Drafts(home.drafts());
    make(home, Press.printer(folder, "echo PDF > \"${word#*=}\""));
    Drafted printed = drafts.all().getFirst();
    assertThat(printed.noPdf()).isNull();
    assertThat(drafts.file(printed, printed.name(IssueFile.PDF))).isPresent();

    make(home, Press.printer(folder, "echo no sandbox >&2; exit 1"));
    Drafted draft = drafts.all().getFirst();
    assertThat(draft.noPdf()).contains("no sandbox");
    assertThat(drafts.file(draft, draft.name(IssueFile.PDF))).isEmpty();
    assertThat(drafts.file(draft, draft.name(IssueFile.HTML))).isPresent();
  }

  private static void make(Home home, PdfPrinter printer) throws Exception {
    try (IncidentSearcher searcher = home.searcher()) {
      Drafting drafting =
          new Drafting(home, new LatestReliabilities(home), searcher, null, Optional.of(printer));
      Issue issue = Issue.named(drafting.desk().scope("ke"), "2025-W01");
      drafting.make(issue, Press.MONDAY);
    }
  }

  @Test
  void aCountryThatFailsDoesNotStopTheOthers() throws Exception {
    Incident british =
        Outages.british(
            "Permits down",
            at("2025-01-03T06:00:00Z", "went down"),
            at("2025-01-03T09:00:00Z", "came back"));
    Home home = MadeRecord.of(folder.resolve("home"), List.of(british, ITAX), "2025-01-03");
    Files.createDirectories(home.drafts());
    Files.writeString(home.drafts().resolve("gb"), "in the way");
    List<String> failed = new ArrayList<>();
    List<String> made;
    try (IncidentSearcher searcher = home.searcher()) {
      made =
          new Drafting(home, new LatestReliabilities(home), searcher, null, Optional.empty())
                  .makeDue(
                      Instant.parse("2025-01-07T12:00:00Z"), (issue, e) -> failed.add(issue.path()))
                  .stream()
                  .map(Drafted::path)
                  .toList();
    }
    assertThat(failed).containsExactly("gb/2025-W01");
    assertThat(made).containsExactly("ke/2025-W01");
  }
}
