package hitilafu.app.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.web.progress.Beat.Step;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BeatTest {
  private static final Beat BEAT = new Beat(Duration.ofSeconds(15), Duration.ofMinutes(10));

  @Test
  void newsGoesOutAtOnceAndSilenceIsBrokenNowAndThen() {
    assertThat(step(0, 0, true)).isEqualTo(Step.EVENT);
    assertThat(step(14, 14, false)).isEqualTo(Step.WAIT);
    assertThat(step(15, 15, false)).isEqualTo(Step.COMMENT);
    assertThat(step(20, 5, false)).isEqualTo(Step.WAIT);
    assertThat(step(20, 5, true)).isEqualTo(Step.EVENT);
  }

  @Test
  void afterTenMinutesItEndsWhateverThereIsToSay() {
    assertThat(step(599, 1, true)).isEqualTo(Step.EVENT);
    assertThat(step(600, 1, true)).isEqualTo(Step.END);
    assertThat(step(600, 15, false)).isEqualTo(Step.END);
  }

  private static Step step(int open, int silent, boolean changed) {
    return BEAT.step(
        Duration.ofSeconds(open).toNanos(), Duration.ofSeconds(silent).toNanos(), changed);
  }
}
