package hitilafu.analytics.link;

import static hitilafu.analytics.link.Reports.outage;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** The operator that keeps a country's observations: what it tells, when, and what it forgets. */
class LinkIncidentsTest {
  @Test
  void saysNothingBeforeTheBatchEnds() throws Exception {
    try (var country = harness()) {
      country.processElement(outage("a").startedOn("2025-01-03").observation(), 1);
      assertThat(country.extractOutputValues()).isEmpty();

      country.processWatermark(1);
      assertThat(country.extractOutputValues())
          .singleElement()
          .satisfies(line -> assertThat(line.revision()).isEqualTo(1))
          .satisfies(line -> assertThat(line.epoch()).isEqualTo(7));
    }
  }

  @Test
  void onlyWhatABatchChangedIsToldAgain() throws Exception {
    try (var country = harness()) {
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
    try (var country = harness()) {
      batch(country, 1, outage("a").startedOn("2025-01-03"));
      batch(country, 2, outage("a").startedOn("2025-01-03"));

      assertThat(country.extractOutputValues()).hasSize(1);
    }
  }

  @Test
  void anEarlierReportTakesTheIncidentOverAndTheOldIdIsGone() throws Exception {
    try (var country = harness()) {
      batch(country, 1, outage("late").startedOn("2025-01-03").publishedOn("2025-01-05"));
      batch(country, 2, outage("early").startedOn("2025-01-03").publishedOn("2025-01-03"));

      Map<String, IncidentRevision> known = highest(country.extractOutputValues());
      assertThat(known.get(Observation.idOf("late", 0)).gone()).isTrue();
      assertThat(known.get(Observation.idOf("early", 0)).incident().observations()).hasSize(2);
    }
  }

  @Test
  void aReportBetweenTwoIncidentsJoinsThemAndLeavesOne() throws Exception {
    try (var country = harness()) {
      batch(country, 1, outage("a").retold().startedInMonth("2024-05"));
      batch(country, 2, outage("b").startedOn("2024-05-02").publishedOn("2024-05-02"));

      assertThat(standing(country.extractOutputValues()))
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
    var snapshot = harness();
    snapshot.processElement(outage("a").startedOn("2025-01-03").observation(), 1);
    var state = snapshot.snapshot(1, 1);
    snapshot.close();

    try (var country = harnessOf(state)) {
      country.processElement(outage("b").startedOn("2025-01-03").observation(), 1);
      country.processWatermark(1);

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
    Map<String, IncidentRevision> expected = inOneBatch(reports);
    Random random = new Random(11);

    for (int round = 0; round < 10; round++) {
      Collections.shuffle(reports, random);
      Map<String, IncidentRevision> got = inBatchesOf(1 + random.nextInt(7), reports);
      assertThat(incidents(got)).isEqualTo(incidents(expected));
    }
  }

  private static Map<String, IncidentRevision> inOneBatch(List<Observation> reports)
      throws Exception {
    return inBatchesOf(reports.size(), reports);
  }

  private static Map<String, IncidentRevision> inBatchesOf(int size, List<Observation> reports)
      throws Exception {
    try (var country = harness()) {
      long batch = 0;
      for (int i = 0; i < reports.size(); i += size) {
        batch++;
        for (Observation report : reports.subList(i, Math.min(reports.size(), i + size))) {
          country.processElement(report, batch);
        }
        country.processWatermark(batch);
      }
      return highest(country.extractOutputValues());
    }
  }

  private static List<Object> incidents(Map<String, IncidentRevision> known) {
    return standing(known.values()).stream()
        .<Object>map(IncidentRevision::incident)
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  private static List<IncidentRevision> standing(Collection<IncidentRevision> lines) {
    return highest(lines).values().stream().filter(line -> !line.gone()).toList();
  }

  private static Map<String, IncidentRevision> highest(Collection<IncidentRevision> lines) {
    Map<String, IncidentRevision> highest = new HashMap<>();
    for (IncidentRevision line : lines) {
      highest.merge(line.id(), line, (a, b) -> a.revision() > b.revision() ? a : b);
    }
    return highest;
  }

  private static void batch(
      KeyedOneInputStreamOperatorTestHarness<String, Observation, IncidentRevision> country,
      long batch,
      Reports... reports)
      throws Exception {
    for (Reports report : reports) {
      country.processElement(report.observation(), batch);
    }
    country.processWatermark(batch);
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Observation, IncidentRevision>
      harness() throws Exception {
    return harnessOf(null);
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Observation, IncidentRevision>
      harnessOf(OperatorSubtaskState state) throws Exception {
    var harness =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(new LinkIncidents(7, CatalogFiles.builtIn())),
            Observation::country,
            Types.STRING);
    harness.setup();
    if (state != null) {
      harness.initializeState(state);
    }
    harness.open();
    return harness;
  }
}
