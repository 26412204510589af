package hitilafu.ingest.extract.quality.score;

import java.util.List;

/**
 * How well the bodies of a set of pages were found.
 *
 * @param precision mean over the pages on which something was found
 * @param recall mean over the pages that have text
 * @param f1 harmonic mean of those two means, not the mean of the pages' own
 * @param exact share of pages that are right to the word
 */
public record BodyScore(double f1, double precision, double recall, double exact) {
  public static BodyScore of(List<BodyMatch> matches) {
    double precision =
        matches.stream()
            .filter(match -> match.found() > 0)
            .mapToDouble(BodyMatch::precision)
            .average()
            .orElse(0);
    double recall =
        matches.stream()
            .filter(match -> match.expected() > 0)
            .mapToDouble(BodyMatch::recall)
            .average()
            .orElse(0);
    double exact = Ratio.of(matches.stream().filter(BodyMatch::same).count(), matches.size());
    return new BodyScore(Ratio.harmonic(precision, recall), precision, recall, exact);
  }
}
