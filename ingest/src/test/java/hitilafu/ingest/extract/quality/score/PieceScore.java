package hitilafu.ingest.extract.quality.score;

import java.util.List;

/** How well the pieces of a set of pages were told apart, counted over all pieces together. */
public record PieceScore(int wanted, int unwanted, int missing, int kept) {
  public static PieceScore of(List<PieceMatch> pages) {
    return new PieceScore(
        pages.stream().mapToInt(PieceMatch::wanted).sum(),
        pages.stream().mapToInt(PieceMatch::unwanted).sum(),
        pages.stream().mapToInt(page -> page.missing().size()).sum(),
        pages.stream().mapToInt(page -> page.kept().size()).sum());
  }

  public double precision() {
    return Ratio.of(wanted - missing, wanted - missing + kept);
  }

  public double recall() {
    return Ratio.of(wanted - missing, wanted);
  }

  public double f1() {
    return Ratio.harmonic(precision(), recall());
  }

  public double accuracy() {
    return Ratio.of(wanted - missing + unwanted - kept, wanted + unwanted);
  }
}
