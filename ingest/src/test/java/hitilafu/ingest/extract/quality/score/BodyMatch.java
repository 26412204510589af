package hitilafu.ingest.extract.quality.score;

/**
 * One found body against the true one, in runs of four words.
 *
 * @param shared runs in both
 * @param expected runs in the truth
 * @param found runs in what was found
 * @param same whether word follows word exactly
 */
public record BodyMatch(int shared, int expected, int found, boolean same) {
  public static BodyMatch of(String truth, String body) {
    Shingles expected = Shingles.of(truth);
    Shingles found = Shingles.of(body);
    return new BodyMatch(
        expected.shared(found),
        expected.size(),
        found.size(),
        expected.words().equals(found.words()));
  }

  /** 0 if nothing was found; the mean over pages leaves such pages out. */
  public double precision() {
    return Ratio.of(shared, found);
  }

  /** 0 if the truth is empty; the mean over pages leaves such pages out. */
  public double recall() {
    return Ratio.of(shared, expected);
  }

  /** Of this page alone: 1 if it has no text and none was found. */
  public double f1() {
    return expected == 0 && found == 0 ? 1 : Ratio.harmonic(precision(), recall());
  }
}
