package hitilafu.analytics.link;

import static hitilafu.analytics.link.Reports.outage;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.model.Amendment;
import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import hitilafu.model.ReviewState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An analyst's word outranks the machine's, in whatever order the two arrive. */
class CorrectionsTest {
  private static final Reports FRIDAY =
      outage("a").startedOn("2025-01-03").publishedOn("2025-01-03");
  private static final Reports SATURDAY =
      outage("b").startedOn("2025-01-04").publishedOn("2025-01-04").endedAt("2025-01-04T20:00:00Z");
  private static final Reports FRIDAY_TOO =
      outage("c").startedOn("2025-01-03").publishedOn("2025-01-05");

  @Test
  void twoIncidentsThatSomeoneMergesAreOneAndSayWhy() throws Exception {
    Incident one = only(of(0, CorrectionKind.MERGE, "a", "b"), FRIDAY, SATURDAY);

    assertThat(one.observations()).hasSize(2);
    assertThat(one.links())
        .extracting(link -> link.words())
        .containsExactly("held to be one by an analyst");
    assertThat(one.review().state()).isEqualTo(ReviewState.REVIEWED);
  }

  @Test
  void whatIsSplitOffStaysApartAlsoFromWhatComesLater() throws Exception {
    try (CountryHarness country = CountryHarness.from(null)) {
      country.report(FRIDAY.observation(), 1);
      country.report(FRIDAY_TOO.observation(), 1);
      country.end(1);
      country.correct(split(0, List.of("c"), List.of("a")), 2);
      country.end(2);
      assertThat(country.incidents()).hasSize(2);

      country.report(outage("d").startedOn("2025-01-03").observation(), 3);
      country.end(3);

      assertThat(country.incidents()).hasSize(2);
    }
  }

  @Test
  void mergedByWayOfAThirdWhatWasSplitLaterStaysApart() throws Exception {
    List<Incident> incidents =
        link(
            List.of(FRIDAY, SATURDAY, outage("z").startedOn("2025-03-01")),
            of(0, CorrectionKind.MERGE, "a", "z"),
            of(1, CorrectionKind.MERGE, "b", "z"),
            split(2, List.of("a"), List.of("b")));

    assertThat(incidents).hasSize(2);
  }

  @Test
  void reportsWithoutADayThatAreHeldApartDoNotMeetInOneEvent() throws Exception {
    Reports late = outage("x").publishedOn("2025-01-04");
    Reports early = outage("y").publishedOn("2025-01-04");
    Correction apart = split(0, List.of("x"), List.of("y"));
    List<Incident> atOnce = link(List.of(FRIDAY, late, early), apart);

    assertThat(atOnce).hasSize(2);
    for (Reports first : List.of(late, early)) {
      try (CountryHarness country = CountryHarness.from(null)) {
        country.report(FRIDAY.observation(), 1);
        country.correct(apart, 1);
        country.report(first.observation(), 1);
        country.end(1);
        country.report((first == late ? early : late).observation(), 2);
        country.end(2);

        assertThat(country.incidents()).isEqualTo(atOnce);
      }
    }
  }

  @Test
  void aFieldThatIsSetIsShownWithWhatTheMachineHas() throws Exception {
    Incident set = only(field(0, "a", "start", "2025-01-03T09:10"), FRIDAY);

    assertThat(set.start().earliest()).isEqualTo("2025-01-03T06:10:00Z");
    assertThat(set.title()).contains("3 January 2025");
    assertThat(set.shown().get("start").rule()).isEqualTo("put right by an analyst");
    assertThat(set.review().amendments())
        .extracting(Amendment::machine)
        .containsExactly("2025-01-03");
  }

  @Test
  void ofTwoWordsOnOneFieldTheLaterHoldsAndBothAreKept() throws Exception {
    Incident set =
        link(List.of(FRIDAY), field(1, "a", "cause", "power"), field(0, "a", "cause", "network"))
            .getFirst();

    assertThat(set.cause().detail()).hasToString("POWER");
    assertThat(set.review().amendments())
        .extracting(Amendment::problem)
        .containsExactly(null, "a later one holds");
  }

  @Test
  void aFieldThatIsClearedHasNoValue() throws Exception {
    Incident cleared = only(field(0, "a", "operator", null), FRIDAY);

    assertThat(cleared.operator()).isNull();
    assertThat(cleared.review().amendments().getFirst().machine())
        .isEqualTo("Directorate of eCitizen");
  }

  @Test
  void aValueThatCannotBeReadChangesNothingAndSaysSo() throws Exception {
    Incident incident = only(field(0, "a", "start", "on Friday"), FRIDAY);

    assertThat(incident.start()).isEqualTo(FRIDAY.observation().start());
    assertThat(incident.review().amendments().getFirst().problem()).contains("is no time");
  }

  @Test
  void whatIsNoIncidentIsKeptAndMarkedUntilSomeoneElseReportsIt() throws Exception {
    Correction none = of(0, CorrectionKind.NOT_AN_INCIDENT, "a");
    Incident dismissed = only(none, FRIDAY);
    Incident again = only(none, FRIDAY, FRIDAY_TOO);

    assertThat(dismissed.review().state()).isEqualTo(ReviewState.DISMISSED);
    assertThat(again.review().state()).isEqualTo(ReviewState.REVIEWED);
    assertThat(again.review().dismissed()).containsExactly(id("a"));
    assertThat(again.id()).isEqualTo(dismissed.id());
    assertThat(again.agencies()).containsExactly("Agency of c");
  }

  @Test
  void anUndoingLeavesTheIncidentAsItWas() throws Exception {
    Correction merge = of(0, CorrectionKind.MERGE, "a", "b");
    Correction undo = Correction.undo(merge, at(1), "editor", "a slip");

    assertThat(link(List.of(FRIDAY, SATURDAY), merge, undo))
        .isEqualTo(link(List.of(FRIDAY, SATURDAY)));
    assertThat(
            link(List.of(FRIDAY, SATURDAY), merge, undo, Correction.undo(undo, at(2), "e", "no")))
        .isEqualTo(link(List.of(FRIDAY, SATURDAY), merge));
  }

  @Test
  void aCorrectionWaitsForItsObservation() throws Exception {
    try (CountryHarness country = CountryHarness.from(null)) {
      country.report(FRIDAY.observation(), 1);
      country.correct(of(0, CorrectionKind.MERGE, "a", "b"), 1);
      country.end(1);
      country.report(SATURDAY.observation(), 2);
      country.end(2);

      assertThat(country.incidents()).singleElement();
    }
  }

  private static Incident only(Correction correction, Reports... reports) throws Exception {
    List<Incident> incidents = link(Arrays.asList(reports), correction);
    assertThat(incidents).hasSize(1);
    return incidents.getFirst();
  }

  private static List<Incident> link(List<Reports> reports, Correction... corrections)
      throws Exception {
    try (CountryHarness country = CountryHarness.from(null)) {
      for (Reports report : reports) {
        country.report(report.observation(), 1);
      }
      for (Correction correction : corrections) {
        country.correct(correction, 1);
      }
      country.end(1);
      List<Observation> observations = reports.stream().map(Reports::observation).toList();
      assertThat(
              new Foresight(CatalogFiles.builtIn()).incidents(observations, List.of(corrections)))
          .as("foreseen without the job")
          .isEqualTo(country.incidents());
      return country.incidents();
    }
  }

  private static Correction of(int when, CorrectionKind kind, String... articles) {
    return Correction.of(
        kind, Arrays.stream(articles).map(CorrectionsTest::id).toList(), at(when), "editor", "so");
  }

  private static Correction field(int when, String article, String field, String value) {
    return Correction.ofField(id(article), field, value, at(when), "editor", "so");
  }

  private static Correction split(int when, List<String> off, List<String> staying) {
    return Correction.split(
        off.stream().map(CorrectionsTest::id).toList(),
        staying.stream().map(CorrectionsTest::id).toList(),
        at(when),
        "editor",
        "two events");
  }

  private static String id(String article) {
    return Observation.idOf(article, 0);
  }

  private static Instant at(int when) {
    return Instant.parse("2026-02-01T00:00:00Z").plusSeconds(when);
  }
}
