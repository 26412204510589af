package hitilafu.analytics.link;

import static hitilafu.analytics.link.Reports.outage;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.correct.Corrections;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Count;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Link;
import hitilafu.model.Observation;
import hitilafu.model.Qualifier;
import hitilafu.model.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pure rule, without Flink: which reports are one event, and what is shown of it. */
class LinkingTest {
  private static final Kin KIN = new Kin(CatalogFiles.builtIn());

  @Test
  void reportsOfOneDayAreOneIncident() {
    List<Incident> incidents =
        link(
            outage("a").startedOn("2025-01-03").publishedOn("2025-01-03"),
            outage("b").startedAt("2025-01-03T03:00:00Z").publishedOn("2025-01-04"),
            outage("c").publishedOn("2025-01-04"));

    assertThat(incidents).hasSize(1);
    assertThat(incidents.getFirst().observations()).hasSize(3);
    assertThat(incidents.getFirst().grade()).isEqualTo(Grade.CORROBORATED);
  }

  @Test
  void aGridThatFellThreeTimesInAWeekFellThreeTimes() {
    List<Incident> incidents =
        link(
            outage("a").of("grid", "Kenya Power").startedOn("2025-09-14"),
            outage("b").of("grid", "Kenya Power").startedOn("2025-09-15"),
            outage("c").of("grid", "Kenya Power").startedOn("2025-09-19"));

    assertThat(incidents).hasSize(3);
  }

  @Test
  void aRetellingJoinsTheIncidentOfItsTimeAndNotTodays() {
    List<Incident> incidents =
        link(
            outage("today").startedOn("2025-01-03"),
            outage("then").startedOn("2023-07-23"),
            outage("retold").retold().startedInMonth("2023-07"));

    assertThat(incidents).hasSize(2);
    assertThat(incidents.getFirst().background()).hasSize(1);
    assertThat(incidents.getLast().background()).isEmpty();
  }

  @Test
  void anEventKnownOnlyFromRetellingsIsOneIncidentOfItsTime() {
    List<Incident> incidents =
        link(
            outage("x").retold().startedInMonth("2023-07"),
            outage("y").retold().startedInMonth("2023-07"));

    assertThat(incidents).hasSize(1);
    assertThat(incidents.getFirst().observations()).isEmpty();
    assertThat(incidents.getFirst().background()).hasSize(2);
  }

  @Test
  void aRetellingWithoutADateIsNoIncident() {
    assertThat(link(outage("x").retold())).isEmpty();
  }

  @Test
  void aPlatformAndWhatItTakesDownAreOneIncident() {
    List<Incident> incidents =
        link(
            outage("platform").startedOn("2025-01-03"),
            outage("portal").of("ecitizen", "Directorate of eCitizen").startedOn("2025-01-03"),
            outage("centres").of("huduma-centres", "Huduma Kenya").startedOn("2025-01-03"),
            outage("grid").of("grid", "Kenya Power").startedOn("2025-01-03"));

    assertThat(incidents).hasSize(2);
    assertThat(incidents)
        .filteredOn(incident -> incident.observations().size() == 3)
        .singleElement()
        .satisfies(
            incident ->
                assertThat(incident.links())
                    .extracting(Link::words)
                    .contains("one stands on the other, began on the same day"));
  }

  @Test
  void whatOneArticleTellsApartStaysApart() {
    assertThat(
            link(
                outage("a").startedOn("2025-01-03"),
                outage("a")
                    .at(1)
                    .of("ecitizen", "Directorate of eCitizen")
                    .startedOn("2025-01-03")))
        .hasSize(2);
  }

  @Test
  void oneThatEndedBeforeTheOtherBeganIsAnother() {
    String words =
        "Some 22,000 services were hit at 10.45, said 317 offices from Nairobi to Kisumu";

    assertThat(
            link(
                outage("first")
                    .startedOn("2025-01-03")
                    .endedAt("2025-01-03T15:00:00Z")
                    .saying(words),
                outage("second").startedOn("2025-01-04").saying(words)))
        .hasSize(2);
  }

  @Test
  void neighbouringDaysAreOneEventWhereTheWordsAreTheSame() {
    String words =
        "Some 22,000 services were hit at 10.45, said 317 offices from Nairobi to Kisumu";

    assertThat(
            link(
                outage("a").startedOn("2025-01-03").saying(words),
                outage("b").startedOn("2025-01-04").saying(words)))
        .hasSize(1);
    assertThat(
            link(
                outage("a").startedOn("2025-01-03").saying(words),
                outage("b").startedOn("2024-01-03").saying(words)))
        .hasSize(2);
  }

  @Test
  void aReportWithoutADayJoinsWhatStillWentOn() {
    List<Incident> incidents =
        link(
            outage("long").startedOn("2025-01-03").publishedOn("2025-01-09"),
            outage("later").publishedOn("2025-01-08"),
            outage("other").startedOn("2025-02-03"));

    assertThat(incidents).hasSize(2);
    assertThat(incidents.getFirst().observations()).hasSize(2);
  }

  @Test
  void whatHasNoDateJoinsWhereTheWordsAreTheSame() {
    String words =
        "Some 22,000 services were hit at 10.45, said 317 offices from Nairobi to Kisumu";

    List<Incident> incidents =
        link(
            outage("dated").startedOn("2025-01-03").saying(words),
            outage("other").startedOn("2025-03-03").saying("Nobody could pay for 3 hours in Embu"),
            outage("undated").saying(words));

    assertThat(incidents).hasSize(2);
    assertThat(incidents.getFirst().observations()).hasSize(2);
    assertThat(incidents.getFirst().links())
        .extracting(Link::words)
        .containsExactly("same service, one has no date, same words");
  }

  @Test
  void namesThatNoCatalogKnowsAreToldByWhatIsTheirOwn() {
    List<Incident> incidents =
        link(
            outage("a")
                .unlisted("Kitui hospital records", "Kitui Hospital")
                .startedOn("2025-01-03"),
            outage("b").unlisted("patient system of Kitui", null).startedOn("2025-01-03"),
            outage("c").unlisted("patient system of Embu", null).startedOn("2025-01-03"));

    assertThat(incidents).hasSize(2);
  }

  @Test
  void plannedWorkIsNeverOneWithAnOutage() {
    assertThat(
            link(
                outage("a").startedOn("2025-01-03"), outage("b").planned().startedOn("2025-01-03")))
        .hasSize(2);
  }

  @Test
  void undatedCopiesOfOneTextAreOneIncidentAndOthersStandAlone() {
    List<Incident> incidents =
        link(
            outage("a").startedOnUnresolved("Friday"),
            outage("copy").sameWordsAs("a").startedOnUnresolved("Friday"),
            outage("other").startedOnUnresolved("Friday"));

    assertThat(incidents).hasSize(2);
    assertThat(incidents).allMatch(incident -> !incident.start().resolved());
  }

  @Test
  void conflictIsKeptAndTheAgencysWordIsShown() {
    Cause hitch = new Cause(CauseCategory.UNKNOWN, false, null, "technical hitch");
    Cause network =
        new Cause(CauseCategory.SYSTEM_FAILURE, false, CauseDetail.NETWORK, "network fault");
    Cause supplier =
        new Cause(CauseCategory.SYSTEM_FAILURE, true, CauseDetail.SOFTWARE, "supplier's software");
    Incident incident =
        link(
                outage("a").startedOn("2025-01-03").because(hitch).by(Voice.AGENCY),
                outage("b").startedOn("2025-01-03").because(network).by(Voice.AGENCY),
                outage("c")
                    .startedOn("2025-01-03")
                    .because(supplier)
                    .counting(new Count("services", 16_000L, Qualifier.AT_LEAST, "16,000")),
                outage("d")
                    .startedOn("2025-01-03")
                    .counting(new Count("services", 22_000L, Qualifier.AT_LEAST, "22,000")))
            .getFirst();

    assertThat(incident.cause()).isEqualTo(network);
    assertThat(incident.shown().get("cause").by()).isEqualTo(Observation.idOf("b", 0));
    assertThat(incident.counts()).extracting(Count::value).containsExactly(22_000L, 16_000L);
    assertThat(incident.grade()).isEqualTo(Grade.ACKNOWLEDGED);
  }

  @Test
  void theIncidentsIdIsThatOfItsEarliestObservation() {
    Incident incident =
        link(
                outage("later").startedOn("2025-01-03").publishedOn("2025-01-05"),
                outage("first").startedOn("2025-01-03").publishedOn("2025-01-03"))
            .getFirst();

    assertThat(incident.id()).isEqualTo(Observation.idOf("first", 0));
  }

  @Test
  void anyOrderGivesTheSameIncidents() {
    List<Observation> observations = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      Reports report = outage("r" + i).publishedOn("2025-0%d-%02d".formatted(1 + i % 3, 1 + i % 9));
      switch (i % 4) {
        case 0 -> report.startedOn("2025-0%d-%02d".formatted(1 + i % 3, 1 + i % 9));
        case 1 -> report.retold().startedInMonth("2025-0" + (1 + i % 3));
        case 2 -> report.of("itax", "Kenya Revenue Authority");
        default -> {}
      }
      observations.add(report.observation());
    }
    List<Incident> expected = link(observations);

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(observations, random);
      assertThat(link(observations)).isEqualTo(expected);
    }
  }

  @Test
  void whatWasCapturedBeforeAnOutageIsNotOfIt() {
    String words = "Some 22,000 services were hit, Mombasa and Kisumu among them, and 317 closed";
    Reports undated = outage("undated").saying(words);

    assertThat(link(undated, outage("before").startedOn("2025-12-30").saying(words))).hasSize(1);
    assertThat(link(undated, outage("after").startedOn("2026-03-01").saying(words))).hasSize(2);
  }

  @Test
  void whatCameOfAnOutageWithoutItsDayIsOfTheLastOneOfItsService() {
    Reports probe = outage("probe").followup().publishedOn("2025-02-20");
    List<Incident> incidents =
        link(outage("a").startedOn("2025-01-03"), outage("b").startedOn("2025-02-10"), probe);

    assertThat(incidents).hasSize(2);
    assertThat(incidents.getLast().observations())
        .extracting(Observation::id)
        .contains(probe.observation().id());
  }

  @Test
  void whatCameOfAnOutageThatNobodyReportedIsNoIncident() {
    assertThat(link(outage("probe").followup().publishedOn("2025-02-20"))).isEmpty();
  }

  @Test
  void aCrowdIsOneIncidentWhateverItsReportsState() throws Exception {
    List<Observation> crowd = new ArrayList<>();
    for (int i = 0; i < 3 * Surround.CROWD; i++) {
      Reports report = outage("r" + i).publishedOn("2025-01-03");
      crowd.add((i % 2 == 0 ? report.startedOn("2025-01-03") : report).observation());
    }

    assertThat(link(crowd)).singleElement();
  }

  @Test
  void aCrowdIsWeighedByItsSizeNotByItsPairs() throws Exception {
    Surround surround =
        new Surround(new MemoryShelf(), KIN, Corrections.NONE.partition(), Surround.CROWD);
    List<Sighting> crowd = new ArrayList<>();
    for (int i = 0; i < 10 * Surround.CROWD; i++) {
      crowd.add(surround.add(outage("r" + i).startedOn("2025-01-03").observation()));
    }
    int ties = 0;
    for (Sighting sighting : crowd) {
      ties += surround.ties(sighting).size();
    }

    assertThat(ties).isLessThanOrEqualTo(crowd.size() * Surround.CROWD);
  }

  private static List<Incident> link(Reports... reports) {
    return link(Stream.of(reports).map(Reports::observation).toList());
  }

  /** By their start. */
  private static List<Incident> link(List<Observation> observations) {
    return new Foresight(CatalogFiles.builtIn())
        .incidents(observations, List.of()).stream()
            .sorted(
                Comparator.comparing(
                        (Incident i) ->
                            i.start() == null ? "" : String.valueOf(i.start().earliest()))
                    .thenComparing(Incident::id))
            .toList();
  }
}
