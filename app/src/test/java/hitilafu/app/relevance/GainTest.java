package hitilafu.app.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reckoned by hand. */
class GainTest {
  @Test
  void aHitCountsByItsGradeAndItsRank() {
    // 3/log2(2) + 0/log2(3) + 7/log2(4) + 1/log2(5) over 7/log2(2) + 3/log2(3) + 1/log2(4)
    double found = 3 + 0 + 7 / 2.0 + 1 / 2.321928;
    double best = 7 + 3 / 1.584963 + 1 / 2.0;

    assertThat(Gain.ndcg(List.of(2, 0, 3, 1), List.of(3, 2, 1)))
        .isCloseTo(found / best, within(1e-6))
        .isCloseTo(0.737872, within(1e-6));
  }

  @Test
  void theBestListIsWorthOneAndAnEmptyOneNothing() {
    assertThat(Gain.ndcg(List.of(3, 2, 1, 0, 0), List.of(3, 2, 1))).isEqualTo(1);
    assertThat(Gain.ndcg(List.of(), List.of(3, 2, 1))).isZero();
  }

  @Test
  void nobodyLooksBeyondTheTenth() {
    List<Integer> eleventh = new ArrayList<>(Collections.nCopies(10, 0));
    eleventh.add(3);

    assertThat(Gain.ndcg(eleventh, List.of(3))).isZero();
    assertThat(Gain.ndcg(Collections.nCopies(10, 3), Collections.nCopies(40, 3))).isEqualTo(1);
  }

  @Test
  void theFirstHitMustBeClearlyOfUse() {
    assertThat(Gain.first(List.of(2, 0))).isTrue();
    assertThat(Gain.first(List.of(1, 3))).isFalse();
    assertThat(Gain.first(List.of())).isFalse();
  }
}
