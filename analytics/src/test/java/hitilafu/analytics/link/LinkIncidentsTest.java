package hitilafu.analytics.link;

import static hitilafu.analytics.link.Reports.outage;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The operator that keeps a country's observations: what it tells, when, and what it forgets. */
class LinkIncidentsTest {
  @Test
  void saysNothingBeforeTheBatchEnds() throws Exception {
    try (var country = CountryHarness.from(null)) {
      country.report(outage("a").startedOn("2025-01-03").observation(), 1);
      assertThat(country.extractOutputValues()).isEmpty();

      country.end(1);
      assertThat(country.extractOutputValues())
          .singleElement()
          .satisfies(line -> assertThat(line.revision()).isEqualTo(1))
          .satisfies(line -> assertThat(line.epoch()).isEqualTo(7));
    }
  }

  @Test
  void onlyWhatABatchChangedIsToldAgain() throws Exception {
    try (var country = CountryHarness.from(null)) {
      batch(
          country,
          1,
          outage("a").startedOn("2025-01-03").publishedOn("2025-01-03"),
          outage("z").startedOn("2025-06-01"));
      batch(country, 2, outage("b").startedOn("2025-01-03").publishedOn("2025-01-04"));

      assertThat(country.extractOutputValues())
          .filteredOn(line -> line.revision() == 2)
          .singleElement()
          .satisfies(line -> assertThat(line.incident().observations()).hasSize(2));
    }
  }

  @Test
  void theSameReportAgainChangesNothing() throws Exception {
    try (var country = CountryHarness.from(null)) {
      batch(country, 1, outage("a").startedOn("2025-01-03"));
      batch(country, 2, outage("a").startedOn("2025-01-03"));

      assertThat(country.extractOutputValues()).hasSize(1);
    }
  }

  @Test
  void anEarlierReportTakesTheIncidentOverAndTheOldIdIsGone() throws Exception {
    try (var country = CountryHarness.from(null)) {
      batch(country, 1, outage("late").startedOn("2025-01-03").publishedOn("2025-01-05"));
      batch(country, 2, outage("early").startedOn("2025-01-03").publishedOn("2025-01-03"));

      Map<String, IncidentRevision> known = CountryHarness.highest(country.extractOutputValues());
      assertThat(known.get(Observation.idOf("late", 0)).gone()).isTrue();
      assertThat(known.get(Observation.idOf("early", 0)).incident().observations()).hasSize(2);
    }
  }

  @Test
  void aReportBetweenTwoIncidentsJoinsThemAndLeavesOne() throws Exception {
    try (var country = CountryHarness.from(null)) {
      batch(country, 1, outage("a").retold().startedInMonth("2024-05"));
      batch(country, 2, outage("b").startedOn("2024-05-02").publishedOn("2024-05-02"));

      assertThat(CountryHarness.standing(country.extractOutputValues()))
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.incident().observations()).hasSize(1);
                assertThat(line.incident().background()).hasSize(1);
              });
    }
  }

  @Test
  void aStateTakenInMidBatchGoesOnWhereItWas() throws Exception {
    var snapshot = CountryHarness.from(null);
    snapshot.report(outage("a").startedOn("2025-01-03").observation(), 1);
    var state = snapshot.snapshot(1, 1);
    snapshot.close();

    try (var country = CountryHarness.from(state)) {
      country.report(outage("b").startedOn("2025-01-03").observation(), 1);
      country.end(1);

      assertThat(country.extractOutputValues())
          .singleElement()
          .satisfies(line -> assertThat(line.incident().observations()).hasSize(2));
    }
  }

  @Test
  void anyOrderAndAnyBatchingEndInTheSameIncidents() throws Exception {
    List<Observation> reports = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Reports report = outage("r" + i).publishedOn("2025-01-%02d".formatted(2 + i % 20));
      switch (i % 3) {
        case 0 -> report.startedOn("2025-01-%02d".formatted(1 + i % 20));
        case 1 -> report.retold().startedInMonth(i % 2 == 0 ? "2025-01" : "2024-11");
        default -> {}
      }
      reports.add(report.observation());
    }
    List<Incident> expected = inBatchesOf(reports.size(), reports);
    Random random = new Random(11);

    for (int round = 0; round < 10; round++) {
      Collections.shuffle(reports, random);
      assertThat(inBatchesOf(1 + random.nextInt(7), reports)).isEqualTo(expected);
    }
  }

  private static List<Incident> inBatchesOf(int size, List<Observation> reports) throws Exception {
    try (var country = CountryHarness.from(null)) {
      long batch = 0;
      for (int i = 0; i < reports.size(); i += size) {
        batch++;
        for (Observation report : reports.subList(i, Math.min(reports.size(), i + size))) {
          country.report(report, batch);
        }
        country.end(batch);
      }
      return country.incidents();
    }
  }

  private static void batch(CountryHarness country, long batch, Reports... reports)
      throws Exception {
    for (Reports report : reports) {
      country.report(report.observation(), batch);
    }
    country.end(batch);
  }
}
