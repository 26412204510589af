package hitilafu.app.report.tell;

import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.phrase.Moments.day;
import static hitilafu.app.phrase.Moments.span;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.compose.Composition;
import hitilafu.analytics.correct.Corrections;
import hitilafu.app.report.Outages;
import hitilafu.app.report.Years;
import hitilafu.app.report.tell.Block.Often;
import hitilafu.app.report.tell.Block.Row;
import hitilafu.app.web.Event;
import hitilafu.app.web.Events;
import hitilafu.app.web.Told;
import hitilafu.model.Cause;
import hitilafu.model.CauseDetail;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Precision;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the review of a year says, and what it does not. */
class YearTextTest {
  private static final String SAID = "It went down.";

  @TempDir private Path folder;

  private static List<Block> blocks(IssueText text, String chapter) {
    return text.chapters().stream()
        .filter(c -> c.id().equals(chapter))
        .findFirst()
        .orElseThrow()
        .blocks();
  }

  private static <B extends Block> B block(IssueText text, String chapter, Class<B> type) {
    return blocks(text, chapter).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  /** The sentences of a chapter. */
  private static String said(IssueText text, String chapter) {
    return blocks(text, chapter).stream()
        .map(
            block ->
                switch (block) {
                  case Block.Paragraph paragraph -> paragraph.words().text();
                  case Block.Listing list ->
                      list.items().stream().map(Words::text).collect(Collectors.joining("\n"));
                  default -> "";
                })
        .collect(Collectors.joining("\n"));
  }

  private static Told power(String name, String service, String hour) {
    Instant start = Instant.parse(hour);
    return Told.by("The Lake Post", "https://lake-post.example/" + name)
        .published(start.plus(Duration.ofHours(1)).toString())
        .service(null, service, "It", SAID)
        .start(at(hour, "went"), SAID)
        .end(at(start.plus(Duration.ofHours(2)).toString(), "down"), SAID)
        .cause(new Cause(CauseDetail.POWER.category(), true, CauseDetail.POWER, "down"), SAID);
  }

  private static Incident outage(String name, String service, String hour) {
    return Event.of(name, Grade.REPORTED, power(name, service, hour));
  }

  /** So many, a day after the other. */
  private static List<Incident> daily(int number, String first) {
    List<Incident> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Instant at = Instant.parse(first).plus(Duration.ofDays(i));
      all.add(
          Outages.itax(
              first + " " + i,
              at(at.toString(), ""),
              at(at.plus(Duration.ofMinutes(60 + i)).toString(), "")));
    }
    return all;
  }

  @Test
  void aYearIsToldFromItsHeadToItsSources() throws Exception {
    IssueText text = Years.draft(folder, Events.all(), "2024-05-02", "2025-01-03");
    assertThat(text.chapters())
        .extracting(Chapter::id)
        .containsExactly(
            "before-publishing",
            "year",
            "figures",
            "trend",
            "months",
            "incidents",
            "services",
            "causes",
            "repeats",
            "dependence",
            "delays",
            "methods",
            "sources");
    assertThat(text.masthead().motto())
        .isEqualTo("Yearly review of public service outages in Kenya");
    assertThat(said(text, "year"))
        .isEqualTo(
            "1 outage began in the year by what was reported, and 1 service was hit (incident 1);"
                + " the year before had 2. Together services were out for 10.5 h (5.5–15.5 h); the"
                + " year before had 3.5 h; by what was counted, at least 121,000 service-hours were"
                + " lost. A cause is given for 1 of 1: network fault (1). The year was watched on 1"
                + " of 365 days, the one before watched on 1 of 366 days; what nobody published is"
                + " not known.");
  }

  @Test
  void aYearOfWhichNothingWasReadIsNoSignOfHealth() throws Exception {
    IssueText text = Years.draft(folder, List.of(Events.mpesa()), "2024-01-09");
    assertThat(said(text, "year")).contains("That is no sign that nothing failed.");
    assertThat(block(text, "figures", Block.Figures.class).figures())
        .extracting(FigureText::value)
        .containsOnly("not stated");
    assertThat(text.chapters()).extracting(Chapter::id).doesNotContain("months", "services");
  }

  @Test
  void aYearThatWasOnlyToldOfLaterSaysSo() throws Exception {
    IssueText text = Years.draft(folder, List.of(Events.ecitizen()), "2024-05-02");
    assertThat(said(text, "year"))
        .contains("nothing that was published in the year itself was read, so that more may have")
        .doesNotContain("The year was");
    assertThat(said(text, "trend"))
        .contains("Of 2025 nothing was read, 2024 was watched on 1 of 366 days.");
  }

  @Test
  void aMonthOfWhichNothingWasReadIsNotKnown() throws Exception {
    IssueText text =
        Years.draft(
            folder,
            List.of(
                outage("read", "Lake line", "2025-03-04T06:00:00Z"),
                outage("told later", "Lake line", "2025-05-04T06:00:00Z"),
                Outages.itax("some day", span("2025-01-01", "2026-01-01", Precision.YEAR), null)),
            "2025-02-01",
            "2025-03-04");
    assertThat(block(text, "months", Block.Bars.class).often())
        .extracting(Often::figure)
        .startsWith("?", "0", "1", "?", "1", "?")
        .endsWith("?");
    assertThat(said(text, "months"))
        .contains("In no month: 1 outage of which only the week or the year is known.");
  }

  @Test
  void whatIsThinIsSaidToBe() throws Exception {
    IssueText few = Years.draft(folder, Events.all(), Years.allDays());
    assertThat(said(few, "trend"))
        .startsWith(
            "1 outage is reported to have begun in 2025, and 2 in 2024: 0.5 times as many a week"
                + " (0.1–3.8, interval at 95 %). So few in two years are no trend.");
    assertThat(said(few, "causes")).contains("(0–79 %). A share of so few says little");
    assertThat(said(few, "dependence")).contains("A share of so few says little");
  }

  @Test
  void aTrendIsOneOnlyWhereBothYearsWereWatchedAlike() throws Exception {
    List<Incident> more = new ArrayList<>(daily(30, "2025-02-01T06:00:00Z"));
    more.addAll(daily(10, "2024-02-01T06:00:00Z"));
    assertThat(said(Years.draft(folder.resolve("alike"), more, Years.allDays()), "trend"))
        .contains("3.0 times as many a week (1.5–6.1, interval at 95 %)")
        .contains("Chance alone hardly makes such a difference.")
        .contains("how much failed is not known");
    assertThat(said(Years.draft(folder.resolve("not"), more, daysOf2025()), "trend"))
        .contains("They were not watched alike");
    assertThat(
            said(Years.draft(folder.resolve("none"), more.subList(0, 30), "2024-01-01"), "trend"))
        .contains("and none in 2024: at least 7.8 times as many a week (95 %).");
  }

  /** And one of the year before. */
  private static String[] daysOf2025() {
    String[] all = Years.allDays();
    return List.of(all).subList(365, all.length).toArray(String[]::new);
  }

  @Test
  void servicesStandByNameAndInNoOrderOfMerit() throws Exception {
    IssueText text =
        Years.draft(
            folder,
            List.of(
                outage("one", "Zebra line", "2025-03-04T06:00:00Z"),
                outage("two", "Zebra line", "2025-03-05T06:00:00Z"),
                outage("three", "lake line", "2025-03-06T06:00:00Z"),
                outage("four", "Acacia line", "2025-03-07T06:00:00Z")),
            "2025-03-04");
    assertThat(block(text, "services", Block.Table.class).rows())
        .extracting(row -> row.cells().getFirst().words().text())
        .containsExactly("Acacia line", "lake line", "Zebra line");
    assertThat(said(text, "services")).contains("in no order of merit");
    assertThat(said(text, "repeats"))
        .contains(
            "Zebra line, power failure: 2 times, 1 of them within 365 days of one before (incidents"
                + " 1, 3).");
  }

  @Test
  void whatOnlyFollowsFromTheCatalogIsToldApart() throws Exception {
    Told told =
        power("platform", "x", "2025-03-04T06:00:00Z")
            .service("ecitizen-payments", "e-Citizen payment platform", "It", SAID)
            .alsoHit("Lake line", "It", SAID);
    Incident platform =
        Composition.of(
                List.of(told.observation()),
                List.of(),
                Corrections.of(List.of()),
                CatalogFiles.builtIn())
            .orElseThrow();
    assertThat(said(Years.draft(folder, List.of(platform), "2025-03-04"), "dependence"))
        .contains("1 of 1 took another service along by what reports state")
        .containsPattern(
            "in its only outage \\(incident 1\\)\\. Reports state that Lake line failed with it\\."
                + " \\d+ others stand on it by the catalog; no report says that they failed\\.");
  }

  @Test
  void aServiceOfWhichOnlyTheDayIsKnownHasBoundsOnly() throws Exception {
    Incident oneDay = Outages.itax("a day", day("2025-03-04", "x"), day("2025-03-04", "x"));
    IssueText text = Years.draft(folder, List.of(oneDay), "2025-03-04");
    assertThat(block(text, "figures", Block.Figures.class).figures().get(2).value())
        .isEqualTo("at most 24 h");
    Row row = block(text, "services", Block.Table.class).rows().getFirst();
    assertThat(row.cells())
        .extracting(cell -> cell.words().text())
        .startsWith("iTax", "1 (no. 1)", "at most 24 h", "1", "none");
  }

  @Test
  void ofManyTheGravestAreToldAndTheOthersCounted() throws Exception {
    IssueText text = Years.draft(folder, daily(310, "2025-01-02T06:00:00Z"), "2025-03-04");
    assertThat(block(text, "incidents", Block.Entries.class).entries()).hasSize(20);
    assertThat(block(text, "others", Block.Table.class).rows()).hasSize(280);
    assertThat(said(text, "others"))
        .contains(
            "the 300 gravest of 310; the other 10 stand, with all their reports, in the data");
    assertThat(block(text, "figures", Block.Figures.class).figures().getFirst().restsOn().text())
        .isEqualTo("incidents 1–300 and 10 others");
  }
}
