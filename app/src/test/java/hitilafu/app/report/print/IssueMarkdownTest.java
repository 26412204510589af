package hitilafu.app.report.print;

import static hitilafu.app.phrase.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.home.Home;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.Outages;
import hitilafu.app.report.Week;
import hitilafu.app.report.edition.ReportDesk;
import hitilafu.app.report.tell.IssueText;
import hitilafu.app.server.MadeRecord;
import hitilafu.app.web.Events;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly report as Markdown. */
class IssueMarkdownTest {
  private static final Instant MONDAY = Instant.parse("2025-01-06T06:00:00Z");
  private static final Pattern LEADS = Pattern.compile("\\(<?#([^)>]+)>?\\)");

  @TempDir private Path folder;

  private String week(String week, List<Incident> incidents, String... read) throws Exception {
    Home home = MadeRecord.of(folder, incidents, read);
    try (IncidentSearcher searcher = home.searcher()) {
      ReportDesk desk = new ReportDesk(home, Reliabilities.read(home), searcher);
      Issue issue = Issue.of(desk.scope("ke"), Week.of(week));
      Imprint draft = Imprint.draft(MONDAY, null, null);
      return IssueMarkdown.of(IssueText.of(desk.week(issue, MONDAY), draft));
    }
  }

  @Test
  void aWeekIsToldWithItsFiguresAndItsSources() throws Exception {
    assertThat(week("2025-W01", Events.all(), "2025-01-03"))
        .startsWith("# Hitilafu: Public service outages in Kenya\n\n**DRAFT · Week 1 of 2025**")
        .contains("Mon 30 Dec 2024 to Sun 5 Jan 2025. Drafted on Mon 6 Jan 2025.")
        .contains("Reported outage time: **10.5 h (5.5–15.5 h)**")
        .contains("e-Citizen payment platform was down on Friday 3 Jan 2025")
        .contains("> **At least 22,000 government services** were unreachable");
  }

  @Test
  void whateverAFigureLeadsToStandsInTheSameIssue() throws Exception {
    List<Incident> all = new ArrayList<>(Events.all());
    all.add(Outages.itax("open since last week", at("2024-12-27T06:00:00Z", ""), null));
    all.add(Outages.itax("open since Saturday", at("2025-01-04T06:00:00Z", ""), null));
    String text = week("2025-W01", all, "2025-01-03");
    Matcher leads = LEADS.matcher(text);

    assertThat(leads.results().map(lead -> lead.group(1)).distinct().toList())
        .hasSizeGreaterThan(3)
        .allSatisfy(id -> assertThat(text).contains("<a id=\"" + id + "\"></a>"));
  }

  @Test
  void aWeekOfWhichNothingWasReadIsNoSignOfHealth() throws Exception {
    assertThat(week("2025-W20", Events.all(), "2025-01-03"))
        .contains("Outages: **not stated**")
        .contains("no sign that nothing failed")
        .doesNotContain("**0**");
  }

  @Test
  void aLongTitleIsNotCutWithinACharacter() throws Exception {
    Incident shouted =
        Outages.itax(
            "a".repeat(159) + "😀😀",
            at("2025-01-03T06:00:00Z", ""),
            at("2025-01-03T08:00:00Z", ""));
    String text = week("2025-W01", List.of(shouted), "2025-01-03");

    assertThat(Files.writeString(folder.resolve("issue.md"), text)).isNotEmptyFile();
  }

  @Test
  void whatAPageWroteIsReadAsItStands() throws Exception {
    Incident hostile =
        Outages.itax(
            "<script>alert(1)</script> [x](javascript:alert(1)) # | \u202Etxt",
            at("2025-01-03T06:00:00Z", ""),
            at("2025-01-03T08:00:00Z", ""));

    assertThat(week("2025-W01", List.of(hostile), "2025-01-03"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; \\[x\\](javascript:alert(1)) \\# \\| txt")
        .doesNotContain("<script")
        .doesNotContain("\u202E");
  }
}
