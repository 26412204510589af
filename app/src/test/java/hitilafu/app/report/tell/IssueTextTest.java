package hitilafu.app.report.tell;

import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.phrase.Moments.day;
import static hitilafu.app.report.tell.Said.block;
import static hitilafu.app.report.tell.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.report.Change;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Outages;
import hitilafu.app.report.Weeks;
import hitilafu.app.report.tell.Block.Cell;
import hitilafu.app.web.Events;
import hitilafu.model.Incident;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an issue says, and in which order. */
class IssueTextTest {
  private static final String WEEK = "2025-W01";

  @TempDir private Path folder;

  private static String sentences(IssueText text) {
    return block(text, "week", Block.Paragraph.class).words().text();
  }

  private static List<FigureText> figures(IssueText text) {
    return block(text, "figures", Block.Figures.class).figures();
  }

  @Test
  void aWeekIsToldFromItsHeadToItsSources() throws Exception {
    IssueText text = Weeks.draft(folder, WEEK, Events.all(), "2024-12-20", "2025-01-03");

    assertThat(text.chapters())
        .extracting(Chapter::id)
        .containsExactly(
            "before-publishing",
            "week",
            "figures",
            "incidents",
            "services",
            "causes",
            "methods",
            "sources");
    assertThat(text.masthead().draft()).isTrue();
    assertThat(text.masthead().days()).isEqualTo("Mon 30 Dec 2024 to Sun 5 Jan 2025");
    assertThat(sentences(text))
        .startsWith(
            "1 outage began in the week by what was reported, and 1 service was hit (incident 1);"
                + " of the week before nothing is known (0 in the one of 12 weeks that is known)."
                + " Together services were out for 10.5 h (5.5–15.5 h)")
        .contains("The only cause that is given is network fault (incident 1).");
  }

  @Test
  void figuresLeadToIncidentsAndTheseToSources() throws Exception {
    IssueText text = Weeks.draft(folder, WEEK, Events.all(), "2025-01-03");
    Entry entry = block(text, "incidents", Block.Entries.class).entries().getFirst();

    assertThat(figures(text))
        .filteredOn(figure -> !figure.value().equals("not stated"))
        .isNotEmpty()
        .allSatisfy(
            figure ->
                assertThat(figure.restsOn().pieces())
                    .contains(new Words.Link("1", "#" + entry.id())));
    assertThat(block(text, "sources", Block.Sources.class).sources())
        .filteredOn(source -> source.number() == 1)
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.href()).startsWith("https://");
              assertThat(source.quotations()).isNotEmpty();
            });
    assertThat(entry.told().pieces()).contains(new Words.Note(1));
  }

  @Test
  void aDaysSignTellsReadFromUnread() throws Exception {
    IssueText text = Weeks.draft(folder, WEEK, Events.all(), "2025-01-01", "2025-01-03");
    Block.Table services = block(text, "services", Block.Table.class);

    assertThat(services.rows().getFirst().cells())
        .extracting(Cell::style)
        .startsWith(null, "unread", "unread", "nothing", "unread", "major", "unread", "unread");
    assertThat(services.rows().getFirst().cells().get(5).spoken())
        .isEqualTo("Fri 3 Jan 2025: major outage; 10.5 h (5.5–15.5 h)");
  }

  @Test
  void aWeekWithNothingSaysHowWellItWasWatched() throws Exception {
    IssueText text = Weeks.draft(folder, "2025-W02", Events.all(), "2025-01-03", "2025-01-08");

    assertThat(sentences(text))
        .startsWith("No outage was reported of this week. It was watched on 1 of 7 days")
        .contains("The week before had 1");
    assertThat(text.chapters())
        .extracting(Chapter::id)
        .containsExactly("before-publishing", "week", "figures", "methods");
  }

  @Test
  void aWeekOfWhichNothingWasReadIsNoSignOfHealth() throws Exception {
    IssueText text = Weeks.draft(folder, "2025-W20", Events.all(), "2025-01-03");

    assertThat(sentences(text)).contains("That is no sign that nothing failed.");
    assertThat(figures(text)).extracting(FigureText::value).containsOnly("not stated");
  }

  @Test
  void ofFiveHundredTheGravestAreToldInFullAndAllAreTold() throws Exception {
    List<Incident> many = new ArrayList<>();
    Instant start = Instant.parse("2025-01-01T00:00:00Z");
    for (int i = 1; i <= 500; i++) {
      Instant at = start.plusSeconds(60L * i);
      many.add(
          Outages.itax(
              "no " + i, at(at.toString(), ""), at(at.plusSeconds(60L * i).toString(), "")));
    }
    IssueText text = Weeks.draft(folder, WEEK, many, "2025-01-03");
    Block.Table register = block(text, "incidents", Block.Table.class);

    assertThat(block(text, "incidents", Block.Entries.class).entries()).hasSize(40);
    assertThat(register.rows()).hasSize(460).allSatisfy(row -> assertThat(row.id()).isNotNull());
    assertThat(register.rows().getFirst().cells().get(1).words().text()).isEqualTo("no 460[41]");
    assertThat(block(text, "sources", Block.Sources.class).sources()).hasSize(500);
    assertThat(figures(text).getFirst().restsOn().text()).isEqualTo("incidents 1–500");
    assertThat(block(text, "before-publishing", Block.Listing.class).items()).hasSize(40);
  }

  @Test
  void ofManyPlannedWorksTheEarliestAreToldInFull() throws Exception {
    List<Incident> many = new ArrayList<>();
    Instant start = Instant.parse("2025-01-03T06:00:00Z");
    for (int i = 1; i <= 41; i++) {
      many.add(Outages.planned("no " + i, at(start.plusSeconds(60L * i).toString(), "")));
    }
    IssueText text = Weeks.draft(folder, WEEK, many, "2025-01-03");

    assertThat(said(text, "planned"))
        .contains("The 40 earliest of 41 incidents are told in full; the other one follows");
  }

  @Test
  void daysOfWatchingAreSaidToBeThoseOfUtc() throws Exception {
    assertThat(said(Weeks.draft(folder, WEEK, Events.all(), "2025-01-03"), "methods"))
        .contains("Days of watching are days of UTC.");
  }

  @Test
  void aServiceOfWhichOnlyBoundsAreKnownHasNoBestFigure() throws Exception {
    Incident oneDay = Outages.itax("a day", day("2025-01-03", "x"), day("2025-01-03", "x"));
    IssueText text = Weeks.draft(folder, WEEK, List.of(oneDay), "2025-01-03");

    assertThat(figures(text).get(2).value()).isEqualTo("at most 24 h");
    assertThat(block(text, "services", Block.Table.class).rows().getFirst().cells())
        .extracting(cell -> cell.words().text())
        .contains("at most 24 h");
  }

  @Test
  void whatNobodyClosedStandsApartAndInNoSum() throws Exception {
    Incident open = Outages.itax("open", at("2025-01-04T06:00:00Z", ""), null);
    IssueText text = Weeks.draft(folder, WEEK, List.of(open), "2025-01-03");

    assertThat(block(text, "open", Block.Table.class).rows())
        .singleElement()
        .satisfies(
            row -> assertThat(row.cells().get(3).words().text()).isEqualTo("end not reported"));
    assertThat(sentences(text)).endsWith("nobody had reported the end of incident 1.");
    assertThat(figures(text).get(2))
        .extracting(FigureText::value, FigureText::beside)
        .containsExactly("not stated", "no end was reported of 1 outage");
  }

  @Test
  void aWeekBeforeOfWhichNoEndIsKnownHadNoOutageTimeOfNought() throws Exception {
    Incident open = Outages.itax("open", at("2025-01-04T06:00:00Z", ""), null);
    Incident shut =
        Outages.itax("shut", at("2025-01-08T06:00:00Z", ""), at("2025-01-08T09:00:00Z", ""));
    IssueText text =
        Weeks.draft(folder, "2025-W02", List.of(open, shut), "2025-01-03", "2025-01-08");

    assertThat(figures(text).get(2).before()).isEqualTo("the week before: not known");
    assertThat(sentences(text))
        .contains("the week before had 1", "of the week before no length is known");
  }

  @Test
  void aLaterEditionSaysWhatChangedAndWhatItsEditorAdds() throws Exception {
    String note =
        "# Mind\n\n"
            + "**this** [x](javascript:alert(1)) <b>raw</b>\n\n"
            + "#### deep\n\n"
            + "![a](http://a.example/a.png)";
    Imprint second =
        new Imprint(
            12,
            2,
            "W. Achieng",
            Weeks.MONDAY,
            "https://hitilafu.example",
            note,
            List.of(new Change("outage time", null, "4 h", "9 h (8–11 h)")));
    IssueText text = Weeks.told(folder, WEEK, second, Events.all(), "2025-01-03");

    assertThat(text.chapters()).extracting(Chapter::id).startsWith("changes", "note", "week");
    assertThat(text.masthead().number() + ", " + text.masthead().edition())
        .isEqualTo("No. 12, Edition 2");
    assertThat(text.masthead().address()).isEqualTo("https://hitilafu.example/reports/ke/2025-W01");
    assertThat(block(text, "changes", Block.Listing.class).items().getFirst().text())
        .isEqualTo("Outage time: 4 h, now 9 h (8–11 h).");
    assertThat(block(text, "note", Block.EditorsNote.class).html())
        .contains(
            "<h3>Mind</h3>", "<strong>this</strong>", "&lt;b&gt;raw&lt;/b&gt;", "<h4>deep</h4>")
        .doesNotContain("<img", "javascript:");
  }
}
