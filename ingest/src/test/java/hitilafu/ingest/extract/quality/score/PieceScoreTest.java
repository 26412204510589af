package hitilafu.ingest.extract.quality.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceScoreTest {
  private static final String BODY = "The grid\n\n failed at\u00a0noon. Share this.";

  @Test
  void spacingDoesNotCount() {
    PieceMatch match =
        PieceMatch.of(
            List.of("grid failed", " at noon. ", "at night"),
            List.of("Share this", "Read on"),
            BODY);

    assertThat(match).isEqualTo(new PieceMatch(3, 2, List.of("at night"), List.of("Share this")));
    assertThat(match.accuracy()).isEqualTo(0.6, within(1e-9));
  }

  @Test
  void caseCounts() {
    assertThat(PieceMatch.of(List.of("the grid"), List.of(), BODY).missing()).hasSize(1);
  }

  @Test
  void allPiecesCountAlike() {
    PieceScore score =
        PieceScore.of(
            List.of(
                new PieceMatch(3, 2, List.of("x"), List.of("y")),
                new PieceMatch(1, 4, List.of(), List.of())));

    assertThat(score).isEqualTo(new PieceScore(4, 6, 1, 1));
    assertThat(score.precision()).isEqualTo(0.75);
    assertThat(score.recall()).isEqualTo(0.75);
    assertThat(score.f1()).isEqualTo(0.75);
    assertThat(score.accuracy()).isEqualTo(0.8);
  }
}
