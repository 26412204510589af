package hitilafu.analytics.link;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Incident;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.Precision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A status page's page on one incident is written anew as this goes on. */
class IncidentPageTest {
  private static final Observation FIRST =
      Reports.outage("a")
          .onPage("/incidents/1", "2026-03-01T09:00:00Z")
          .startedAt("2026-03-01T08:50:00Z")
          .observation();
  private static final Observation MOVED =
      Reports.outage("b")
          .onPage("/incidents/1", "2026-03-02T09:00:00Z")
          .startedAt("2026-02-20T06:00:00Z")
          .endedAt("2026-03-01T10:00:00Z")
          .observation();
  private static final Observation REOPENED =
      Reports.outage("c")
          .onPage("/incidents/1", "2026-03-03T09:00:00Z")
          .startedAt("2026-02-20T07:00:00Z")
          .observation();
  private static final Observation OTHER =
      Reports.outage("d")
          .onPage("/incidents/2", "2026-03-01T09:30:00Z")
          .startedAt("2026-03-01T08:50:00Z")
          .observation();

  @Test
  void itsLatestStateSpeaksHoweverFarTheTimesWereMoved() throws Exception {
    Incident incident = link(List.of(FIRST, MOVED)).getFirst();

    assertThat(incident.start()).isEqualTo(moment("2026-02-20T06:00:00Z"));
    assertThat(incident.end()).isEqualTo(moment("2026-03-01T10:00:00Z"));
    assertThat(incident.id()).isEqualTo(FIRST.id());
    assertThat(incident.observations()).hasSize(2);
    assertThat(incident.updates()).hasSize(2);
  }

  @Test
  void whatTheLatestStateNoLongerSaysIsTakenBack() throws Exception {
    Incident incident = link(List.of(FIRST, MOVED, REOPENED)).getFirst();

    assertThat(incident.start()).isEqualTo(moment("2026-02-20T07:00:00Z"));
    assertThat(incident.end()).isNull();
  }

  @Test
  void twoPagesOfOneStatusPageAreTwoIncidents() throws Exception {
    assertThat(link(List.of(FIRST, OTHER))).hasSize(2);
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() throws Exception {
    List<Observation> reports = new ArrayList<>(List.of(FIRST, MOVED, REOPENED, OTHER));
    List<Incident> expected = link(reports);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(link(reports)).isEqualTo(expected);
    }
  }

  /** One batch each. */
  private static List<Incident> link(List<Observation> reports) throws Exception {
    try (CountryHarness harness = CountryHarness.from(null)) {
      long batch = 0;
      for (Observation report : reports) {
        harness.report(report, ++batch);
        harness.end(batch);
      }
      return harness.incidents();
    }
  }

  private static Moment moment(String instant) {
    Instant at = Instant.parse(instant);
    return new Moment(at, at, Precision.MINUTE, instant);
  }
}
