package hitilafu.bench.peer;

import hitilafu.ingest.extract.quality.score.BodyScore;
import hitilafu.ingest.extract.quality.score.PieceScore;

/**
 * A line of the table.
 *
 * @param exact of bodies, the share that is right to the word; of pieces, the share that is right
 */
record Score(String set, double f1, double precision, double recall, double exact) {
  static Score of(String set, BodyScore score) {
    return new Score(set, score.f1(), score.precision(), score.recall(), score.exact());
  }

  static Score of(String set, PieceScore score) {
    return new Score(set, score.f1(), score.precision(), score.recall(), score.accuracy());
  }
}
