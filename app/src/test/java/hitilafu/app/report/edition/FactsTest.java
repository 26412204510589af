package hitilafu.app.report.edition;

import static hitilafu.app.phrase.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.compose.Composition;
import hitilafu.analytics.correct.Corrections;
import hitilafu.app.home.Home;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Issue;
import hitilafu.app.report.Outages;
import hitilafu.app.report.Week;
import hitilafu.app.report.edition.Facts.Fact;
import hitilafu.app.server.MadeRecord;
import hitilafu.app.web.Told;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Count;
import hitilafu.model.Incident;
import hitilafu.model.Moment;
import hitilafu.model.Qualifier;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an issue states, as it is kept and compared. */
class FactsTest {
  private static final String SAID = "It was down.";
  private static final String TIME = "outage time in the period";
  private static final Moment DOWN = at("2025-01-04T06:00:00Z", "was");

  @TempDir private Path folder;

  private static Incident incident(Told told) {
    return Composition.of(
            List.of(told.observation()),
            List.of(),
            Corrections.of(List.of()),
            CatalogFiles.builtIn())
        .orElseThrow();
  }

  private static Told lake() {
    return Told.by("The Lake Post", "https://lake-post.example/1")
        .published("2025-01-04T07:20:00Z")
        .service("itax", "iTax", "It", SAID)
        .start(DOWN, SAID);
  }

  private Facts facts(Incident incident) throws Exception {
    Home home = MadeRecord.of(folder, List.of(incident), "2025-01-03");
    try (IncidentSearcher searcher = home.searcher()) {
      ReportDesk desk = new ReportDesk(home, Reliabilities.read(home), searcher);
      return ReportDesk.facts(
          desk.week(Issue.of(desk.scope("ke"), Week.of("2025-W01")), Press.MONDAY));
    }
  }

  private static Fact fact(List<Fact> facts, String name) {
    return facts.stream().filter(fact -> fact.name().equals(name)).findFirst().orElseThrow();
  }

  private static Fact told(Facts facts, String name) {
    return fact(facts.incidents().getFirst().facts(), name);
  }

  @Test
  void anOutageThatNobodyClosedTookAnUnknownTimeAndNotNone() throws Exception {
    Facts facts = facts(Outages.itax("open", DOWN, null));

    assertThat(told(facts, TIME)).isEqualTo(new Fact(TIME, null, "end not reported"));
    assertThat(fact(facts.figures(), "outage_time"))
        .isEqualTo(new Fact("outage_time", null, "not stated"));
  }

  @Test
  void plannedWorkTakesNoOutageTimeAndAWeekWithNothingElseHasNone() throws Exception {
    Facts facts = facts(incident(lake().planned().end(at("2025-01-04T09:00:00Z", "down"), SAID)));

    assertThat(told(facts, TIME)).isEqualTo(new Fact(TIME, null, "planned work, in no sum"));
    assertThat(fact(facts.figures(), "outage_time").value()).isEqualTo("0.0/0.0/0.0");
  }

  @Test
  void whatWasClaimedIsPlainAndWhatWasNotIsNotStated() throws Exception {
    Facts counted =
        facts(
            incident(
                lake()
                    .count(new Count("services", 22_000L, Qualifier.AT_LEAST, "down"), SAID)
                    .count(new Count("tourists", null, Qualifier.VAGUE, "down"), SAID)));

    assertThat(told(counted, "counts").value())
        .isEqualTo("services at_least 22000; tourists vague");
    assertThat(told(counted, "services hit"))
        .isEqualTo(new Fact("services hit", null, "not stated"));
  }

  @Test
  void whereNobodyCountedNoCountIsStated() throws Exception {
    assertThat(told(facts(incident(lake())), "counts"))
        .isEqualTo(new Fact("counts", null, "not stated"));
  }
}
