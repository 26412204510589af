package hitilafu.ingest.extract.quality.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyScoreTest {
  @Test
  void runsOfFourWords() {
    BodyMatch match = BodyMatch.of("The power is out again.", "the power is out again");

    // "The power is out" is not "the power is out"; "power is out again" is in both.
    assertThat(match).isEqualTo(new BodyMatch(1, 2, 2, false));
    assertThat(match.f1()).isEqualTo(0.5);
  }

  @Test
  void runsCountAsOftenAsTheyAreThere() {
    // Truth: a a a a, twice. Found: three times.
    assertThat(BodyMatch.of("a a a a a", "a a a a a a")).isEqualTo(new BodyMatch(2, 2, 3, false));
  }

  @Test
  void fewerWordsAreOneShorterRun() {
    assertThat(BodyMatch.of("out again", "Out? out again"))
        .isEqualTo(new BodyMatch(0, 1, 1, false));
    assertThat(BodyMatch.of("out again", "out, again!")).isEqualTo(new BodyMatch(1, 1, 1, true));
  }

  @Test
  void nothingIsRightWhereThereIsNothing() {
    assertThat(BodyMatch.of("", " – ")).isEqualTo(new BodyMatch(0, 0, 0, true));
    assertThat(BodyMatch.of("", "").f1()).isEqualTo(1);
    assertThat(BodyMatch.of("a", "").f1()).isZero();
  }

  @Test
  void meansLeaveOutPagesThatSayNothingAboutThem() {
    BodyScore score =
        BodyScore.of(
            List.of(
                new BodyMatch(2, 4, 2, false), // precision 1, recall 1/2
                new BodyMatch(0, 3, 0, false), // no precision, recall 0
                new BodyMatch(0, 0, 5, false), // precision 0, no recall
                new BodyMatch(4, 4, 4, true))); // both 1

    assertThat(score.precision()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(score.recall()).isEqualTo(0.5, within(1e-9));
    assertThat(score.f1()).isEqualTo(4.0 / 7, within(1e-9));
    assertThat(score.exact()).isEqualTo(0.25);
  }

  @Test
  void noPagesNoScore() {
    assertThat(BodyScore.of(List.of())).isEqualTo(new BodyScore(0, 0, 0, 0));
  }
}
