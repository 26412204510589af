package hitilafu.ingest.extract.quality;

import hitilafu.ingest.extract.quality.corpus.Facts;
import hitilafu.ingest.extract.quality.score.PieceMatch;
import hitilafu.ingest.extract.quality.score.PieceScore;
import java.util.List;
import java.util.Objects;

/** Pieces of text that must be in the body, and pieces that must not. */
final class PieceMeasures {
  private PieceMeasures() {}

  static List<Measure> of(String set, List<Reading<Facts>> readings) {
    PieceScore score = PieceScore.of(readings.stream().map(PieceMeasures::match).toList());
    return List.of(
        new Measure(set, "pieces F1", score.f1(), note(score), shortfalls(readings)),
        new Measure(set, "pieces precision", score.precision()),
        new Measure(set, "pieces recall", score.recall()),
        new Measure(set, "pieces accuracy", score.accuracy()));
  }

  private static PieceMatch match(Reading<Facts> reading) {
    return PieceMatch.of(reading.truth().with(), reading.truth().without(), reading.found().body());
  }

  private static String note(PieceScore score) {
    return String.format(
        "%d of %d missing, %d of %d kept",
        score.missing(), score.wanted(), score.kept(), score.unwanted());
  }

  private static List<Shortfall> shortfalls(List<Reading<Facts>> readings) {
    return readings.stream().map(PieceMeasures::shortfall).filter(Objects::nonNull).toList();
  }

  private static Shortfall shortfall(Reading<Facts> reading) {
    PieceMatch match = match(reading);
    return match.accuracy() == 1
        ? null
        : new Shortfall(reading.page().id(), match.accuracy(), match.missing(), match.kept());
  }
}
