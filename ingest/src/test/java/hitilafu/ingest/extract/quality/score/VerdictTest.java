package hitilafu.ingest.extract.quality.score;

import static hitilafu.ingest.extract.quality.score.Verdict.NONE;
import static hitilafu.ingest.extract.quality.score.Verdict.RIGHT;
import static hitilafu.ingest.extract.quality.score.Verdict.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 6);

  @Test
  void rightWrongNone() {
    assertThat(Verdict.of(DAY, LocalDate.of(2024, 9, 6))).isEqualTo(RIGHT);
    assertThat(Verdict.of(DAY, LocalDate.of(2024, 6, 9))).isEqualTo(WRONG);
    assertThat(Verdict.of(DAY, null)).isEqualTo(NONE);
  }

  @Test
  void noneCostsAccuracyOnly() {
    List<Verdict> verdicts = List.of(RIGHT, RIGHT, WRONG, NONE);

    assertThat(Verdict.accuracy(verdicts)).isEqualTo(0.5);
    assertThat(Verdict.precision(verdicts)).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(Verdict.counts(verdicts)).isEqualTo("2 right, 1 wrong, 1 none");
  }
}
