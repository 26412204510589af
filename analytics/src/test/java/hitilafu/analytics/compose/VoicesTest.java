package hitilafu.analytics.compose;

import static hitilafu.analytics.link.Reports.outage;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.link.Reports;
import hitilafu.model.Observation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ten papers that print one wire's story are one voice. */
class VoicesTest {
  @Test
  void copiesAreOneVoice() {
    assertThat(voices(outage("a"), outage("b").sameWordsAs("a"), outage("c"))).isEqualTo(2);
  }

  @Test
  void nearCopiesAreOneVoice() {
    String wire =
        "the platform went down at nine and was back by noon the directorate said on friday ";
    assertThat(
            voices(
                outage("a").sameWordsAs(wire.repeat(2) + "reuters"),
                outage("b").sameWordsAs(wire.repeat(2) + "afp")))
        .isEqualTo(1);
  }

  @Test
  void onePublisherIsOneVoice() {
    assertThat(voices(outage("a").from("The Post"), outage("b").from("The Post"))).isEqualTo(1);
  }

  private static int voices(Reports... reports) {
    List<Observation> all = Stream.of(reports).map(Reports::observation).toList();
    return new Voices(all).count(all);
  }
}
