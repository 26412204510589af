package hitilafu.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.compose.Composition;
import hitilafu.analytics.correct.Corrections;
import hitilafu.analytics.link.Reports;
import hitilafu.model.Catalog;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.CauseDetail;
import hitilafu.model.Incident;
import hitilafu.model.Measures;
import hitilafu.model.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operators keep the figures true to what stands, however it came to be. */
class MeasureOperatorsTest {
  private static final Catalog CATALOG = CatalogFiles.builtIn();
  private static final int INCIDENTS = 12;
  private static final int CHANGES = 30;

  @Test
  void aRevisionTakesBackWhatItReplacesAndRevisingBackGivesTheFirstFigures() throws Exception {
    Incident morning = incident("a", "itax", "2025-01-03T06:00:00Z", "2025-01-03T08:00:00Z", null);
    Incident nextDay = incident("a", "itax", "2025-01-04T06:00:00Z", "2025-01-04T07:00:00Z", null);
    try (MeasureHarness harness = new MeasureHarness(CATALOG)) {
      harness.batch(Map.of(morning.id(), morning));
      Map<String, Measures> first = harness.standing();
      harness.batch(Map.of(morning.id(), nextDay));
      Map<String, Measures> revised = harness.standing();
      harness.batch(Map.of(morning.id(), morning));

      assertThat(best(first, "service/KE/itax/2025-01-03")).isEqualTo(120.0);
      assertThat(revised).doesNotContainKey("service/KE/itax/2025-01-03");
      assertThat(best(revised, "service/KE/itax/2025-01-04")).isEqualTo(60.0);
      assertThat(best(revised, "country/KE/KE/2025-W01")).isEqualTo(60.0);
      assertThat(harness.standing()).isEqualTo(first);
    }
  }

  @Test
  void whatStandsOnTheServiceIsMarkedAsInferred() throws Exception {
    Incident platform =
        incident("a", "ecitizen-payments", "2025-01-03T06:00:00Z", "2025-01-03T08:00:00Z", null);
    Incident later =
        incident("b", "ecitizen", "2025-01-03T18:00:00Z", "2025-01-03T18:30:00Z", null);
    try (MeasureHarness harness = new MeasureHarness(CATALOG)) {
      harness.batch(Map.of(platform.id(), platform));
      assertThat(harness.standing()).doesNotContainKey("service/KE/ecitizen/2025-01-03");
      harness.batch(Map.of(later.id(), later));

      Measures above = harness.standing().get("service/KE/ecitizen/2025-01-03");
      assertThat(above.downtime().outage().best()).isEqualTo(30.0);
      assertThat(above.downtime().inferred().best()).isEqualTo(120.0);
      assertThat(above.occurrences().outages()).isEqualTo(1);
    }
  }

  @Test
  void anEarlierOutageThatComesLateMakesALaterOneARepeat() throws Exception {
    CauseDetail network = CauseDetail.NETWORK;
    Incident late = incident("a", "itax", "2025-02-03T06:00:00Z", "2025-02-03T08:00:00Z", network);
    Incident early = incident("b", "itax", "2024-06-03T06:00:00Z", "2024-06-03T07:00:00Z", network);
    try (MeasureHarness harness = new MeasureHarness(CATALOG)) {
      harness.batch(Map.of(late.id(), late));
      assertThat(repeats(harness)).isZero();
      harness.batch(Map.of(early.id(), early));
      assertThat(repeats(harness)).isEqualTo(1);
      Map<String, Incident> gone = new TreeMap<>();
      gone.put(early.id(), null);
      harness.batch(gone);
      assertThat(repeats(harness)).isZero();
    }
  }

  private static int repeats(MeasureHarness harness) {
    return harness.standing().get("service/KE/itax/2025-02-03").occurrences().repeats().part();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderAndTheNumberOfRevisionsLeaveNoTrace(long seed) throws Exception {
    Random random = new Random(seed);
    Map<String, Incident> last = new TreeMap<>();
    try (MeasureHarness harness = new MeasureHarness(CATALOG);
        MeasureHarness fresh = new MeasureHarness(CATALOG)) {
      for (int change = 0; change < CHANGES; change++) {
        Map<String, Incident> batch = new TreeMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          String article = "a" + random.nextInt(INCIDENTS);
          Incident incident = any(article, random);
          batch.put(incident.id(), random.nextInt(6) == 0 ? null : incident);
        }
        harness.batch(batch);
        last.putAll(batch);
      }
      last.values().removeIf(Objects::isNull);
      fresh.batch(last);

      assertThat(harness.standing()).isNotEmpty().isEqualTo(fresh.standing());
    }
  }

  private static Incident any(String article, Random random) {
    List<String> services = List.of("itax", "ecitizen-payments", "mpesa", "ecitizen");
    Instant start = Instant.parse("2024-12-20T00:00:00Z").plusSeconds(60L * random.nextInt(30_000));
    Instant end = start.plusSeconds(60L * random.nextInt(4_000));
    CauseDetail[] details = {null, CauseDetail.NETWORK, CauseDetail.POWER};
    return incident(
        article,
        services.get(random.nextInt(services.size())),
        start.toString(),
        random.nextInt(4) == 0 ? null : end.toString(),
        details[random.nextInt(details.length)]);
  }

  private static Incident incident(
      String article, String service, String start, String end, CauseDetail cause) {
    Reports report = Reports.outage(article).of(service, null).startedAt(start);
    if (end != null) {
      report.endedAt(end);
    }
    if (cause != null) {
      report.because(new Cause(CauseCategory.SYSTEM_FAILURE, false, cause, null));
    }
    List<Observation> one = List.of(report.observation());
    return Composition.of(one, List.of(), Corrections.NONE, CATALOG).orElseThrow();
  }

  private static Double best(Map<String, Measures> standing, String key) {
    return standing.get(key).downtime().outage().best();
  }
}
