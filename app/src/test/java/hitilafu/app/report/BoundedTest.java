package hitilafu.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.report.Figure.Kind;
import org.junit.jupiter.api.Test;

/** A figure as an issue prints it. */
class BoundedTest {
  @Test
  void hoursLostArePrintedToThreeDigitsAndHoldWhatTheyHeld() {
    assertThat(Kind.USER_HOURS.words(new Bounded(31_769_400, null, 80_117_899.0)))
        .isEqualTo("31,700,000–80,200,000");
    assertThat(Kind.USER_HOURS.words(Bounded.exactly(26_581))).isEqualTo("26,600");
    assertThat(Kind.SERVICE_HOURS.words(new Bounded(187_499, null, null)))
        .isEqualTo("at least 187,000");
    assertThat(Kind.USER_HOURS.words(new Bounded(0, 0.4, 12.25))).isEqualTo("0 (0–13)");
  }

  @Test
  void whatIsRoundedIsRoundedOnce() {
    assertThat(Kind.USER_HOURS.words(Bounded.exactly(12.46))).isEqualTo("12");
    assertThat(Kind.USER_HOURS.words(Bounded.exactly(1_234.5))).isEqualTo("1,230");
    assertThat(Kind.USER_HOURS.words(Bounded.exactly(999.6))).isEqualTo("1,000");
    assertThat(Kind.USER_HOURS.words(Bounded.exactly(9_996))).isEqualTo("10,000");
    assertThat(Kind.USER_HOURS.words(new Bounded(0, null, 0.01))).isEqualTo("0–1");
  }

  @Test
  void whatIsCountedIsPrintedAsItIs() {
    assertThat(Kind.OUTAGES.words(Bounded.exactly(84_215))).isEqualTo("84,215");
    assertThat(Kind.SERVICES.words(Bounded.exactly(1_001))).isEqualTo("1,001");
  }

  @Test
  void noWeekLiesBeyondTheEdgesThatAreShown() {
    Band band = new Band(1_239, Bounded.exactly(2_000), 1_161_000.0, 12);
    assertThat(Kind.USER_HOURS.shown(band))
        .isEqualTo(new Band(1_230, band.median(), 1_170_000.0, 12));
    assertThat(Kind.SERVICES.shown(band)).isEqualTo(band);
  }
}
