package hitilafu.analytics.correct;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import java.time.Instant;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.co.KeyedCoProcessOperator;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** A correction finds the country of its observations, whichever of the two comes first. */
class AddressCorrectionsTest {
  private static final Correction MERGE =
      Correction.of(
          CorrectionKind.MERGE,
          List.of("a", "b"),
          Instant.parse("2026-02-01T00:00:00Z"),
          "editor",
          "one event");

  @Test
  void itWaitsForWhatIsNotThereYetAndGoesOutOnce() throws Exception {
    try (var harness =
        new KeyedTwoInputStreamOperatorTestHarness<>(
            new KeyedCoProcessOperator<>(new AddressCorrections()),
            Whereabouts::observation,
            Naming::observation,
            Types.STRING)) {
      harness.open();
      harness.processElement1(new Whereabouts("a", "KE"), 1);
      harness.processElement2(new Naming("a", MERGE), 2);
      harness.processElement2(new Naming("b", MERGE), 2);
      assertThat(harness.extractOutputValues())
          .containsExactly(new AddressedCorrection("KE", MERGE));

      harness.processElement1(new Whereabouts("b", "UG"), 3);
      harness.processElement1(new Whereabouts("b", "UG"), 4);

      assertThat(harness.extractOutputValues())
          .containsExactly(
              new AddressedCorrection("KE", MERGE), new AddressedCorrection("UG", MERGE));
    }
  }
}
