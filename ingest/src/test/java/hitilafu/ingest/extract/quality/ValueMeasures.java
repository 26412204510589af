package hitilafu.ingest.extract.quality;

import hitilafu.ingest.extract.quality.score.FieldMatch;
import hitilafu.ingest.extract.quality.score.Verdict;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A field of a collection that is one value: a day, a time, a title, the authors. Pages of which
 * the truth is not known do not count.
 */
record ValueMeasures<T, V>(
    String set, String name, Function<T, V> truth, Function<Found, V> value) {

  private record Compared<M>(String page, Object truth, Object found, M match) {}

  /** How many are right, and how many of those with a value are. */
  List<Measure> verdicts(List<Reading<T>> readings) {
    List<Compared<Verdict>> pages = compared(readings, Verdict::of);
    List<Verdict> verdicts = pages.stream().map(Compared::match).toList();
    return List.of(
        new Measure(
            set,
            name + " right",
            Verdict.accuracy(verdicts),
            Verdict.counts(verdicts),
            shortfalls(pages, verdict -> verdict == Verdict.RIGHT)),
        new Measure(set, name + " precision", Verdict.precision(verdicts)));
  }

  /** How many are right to the character, and how many but for case, accents and punctuation. */
  List<Measure> fields(List<Reading<T>> readings, BiFunction<V, V, FieldMatch> comparison) {
    List<Compared<FieldMatch>> pages = compared(readings, comparison);
    List<FieldMatch> matches = pages.stream().map(Compared::match).toList();
    return List.of(
        new Measure(set, name + " exact", FieldMatch.share(matches, FieldMatch::exact)),
        new Measure(
            set,
            name + " folded",
            FieldMatch.share(matches, FieldMatch::folded),
            "of %d, %.3f with any"
                .formatted(matches.size(), FieldMatch.share(matches, FieldMatch::found)),
            shortfalls(pages, FieldMatch::folded)));
  }

  private <M> List<Compared<M>> compared(
      List<Reading<T>> readings, BiFunction<V, V, M> comparison) {
    return readings.stream()
        .filter(reading -> truth.apply(reading.truth()) != null)
        .map(reading -> compared(reading, comparison))
        .toList();
  }

  private <M> Compared<M> compared(Reading<T> reading, BiFunction<V, V, M> comparison) {
    V expected = truth.apply(reading.truth());
    V found = value.apply(reading.found());
    return new Compared<>(reading.page().id(), expected, found, comparison.apply(expected, found));
  }

  private static <M> List<Shortfall> shortfalls(List<Compared<M>> pages, Predicate<M> fine) {
    return pages.stream()
        .filter(page -> !fine.test(page.match()))
        .map(page -> Shortfall.of(page.page(), page.truth(), page.found()))
        .toList();
  }
}
