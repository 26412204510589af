package hitilafu.analytics.compose;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.link.Reports;
import hitilafu.model.Count;
import hitilafu.model.Observation;
import hitilafu.model.Qualifier;
import hitilafu.model.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers are shown by who says them, then by how many, then by size. */
class FiguresTest {
  @Test
  void oneLoudPageDoesNotLead() {
    Observation loud = Reports.outage("a").counting(services(999_999_999_999L)).observation();
    Observation agency =
        Reports.outage("b").by(Voice.AGENCY).counting(services(22_000)).observation();
    Observation two = Reports.outage("c").counting(services(16_000)).observation();
    Observation more = Reports.outage("d").counting(services(16_000)).observation();

    assertThat(values(loud, agency, two, more)).containsExactly(22_000L, 16_000L, 999_999_999_999L);
  }

  @Test
  void amongEqualsTheLargerLeadsAndVagueWordsComeLast() {
    Observation some =
        Reports.outage("a")
            .counting(new Count("services", null, Qualifier.VAGUE, "thousands of services"))
            .observation();
    Observation few = Reports.outage("b").counting(services(10)).observation();
    Observation many = Reports.outage("c").counting(services(20)).observation();

    assertThat(values(some, few, many)).containsExactly(20L, 10L, null);
  }

  private static List<Long> values(Observation... observations) {
    List<Observation> all = List.of(observations);
    return Figures.of(all, new Voices(all)).stream().map(Count::value).toList();
  }

  private static Count services(long number) {
    return new Count("services", number, Qualifier.EXACTLY, number + " services");
  }
}
