package hitilafu.app.report.tell;

import static hitilafu.app.phrase.Moments.day;
import static hitilafu.app.report.tell.Said.block;
import static hitilafu.app.report.tell.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.compose.Composition;
import hitilafu.analytics.correct.Corrections;
import hitilafu.app.report.Outages;
import hitilafu.app.report.Years;
import hitilafu.app.report.tell.Block.Row;
import hitilafu.app.web.Told;
import hitilafu.model.Incident;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the review of a year says of services and of single outages. */
class YearServicesTest {
  @TempDir private Path folder;

  @Test
  void servicesStandByNameAndInNoOrderOfMerit() throws Exception {
    IssueText text =
        Years.draft(
            folder,
            List.of(
                PowerCuts.outage("one", "Zebra line", "2025-03-04T06:00:00Z"),
                PowerCuts.outage("two", "Zebra line", "2025-03-05T06:00:00Z"),
                PowerCuts.outage("three", "lake line", "2025-03-06T06:00:00Z"),
                PowerCuts.outage("four", "Acacia line", "2025-03-07T06:00:00Z")),
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
        PowerCuts.power("platform", "x", "2025-03-04T06:00:00Z")
            .service("ecitizen-payments", "e-Citizen payment platform", "It", "It went down.")
            .alsoHit("Lake line", "It", "It went down.");
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
    IssueText text =
        Years.draft(folder, YearTrendTest.daily(310, "2025-01-02T06:00:00Z"), "2025-03-04");
    assertThat(block(text, "incidents", Block.Entries.class).entries()).hasSize(20);
    assertThat(block(text, "others", Block.Table.class).rows()).hasSize(280);
    assertThat(said(text, "others"))
        .contains(
            "the 300 gravest of 310; the other 10 stand, with all their reports, in the data");
    assertThat(block(text, "figures", Block.Figures.class).figures().getFirst().restsOn().text())
        .isEqualTo("incidents 1–300 and 10 others");
  }
}
