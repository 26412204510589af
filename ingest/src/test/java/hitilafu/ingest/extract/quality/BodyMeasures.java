package hitilafu.ingest.extract.quality;

import hitilafu.ingest.extract.quality.score.BodyMatch;
import hitilafu.ingest.extract.quality.score.BodyScore;
import hitilafu.ingest.extract.quality.score.Bootstrap;
import hitilafu.ingest.extract.quality.score.Folded;
import hitilafu.ingest.extract.quality.score.Folds;
import hitilafu.ingest.extract.quality.score.Spread;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The bodies of a collection against the true ones. */
final class BodyMeasures {
  private record Match(String page, String host, String truth, String body, BodyMatch match) {
    Shortfall shortfall() {
      return new Shortfall(page + "  " + host, match.f1(), notIn(body, truth), notIn(truth, body));
    }
  }

  private BodyMeasures() {}

  static <T> List<Measure> of(String set, List<Reading<T>> readings, Function<T, String> truth) {
    List<Match> matches =
        readings.stream().map(one -> match(one, truth.apply(one.truth()))).toList();
    BodyScore score = score(matches);
    return List.of(
        new Measure(set, "body F1", score.f1(), note(matches), shortfalls(matches)),
        new Measure(set, "body precision", score.precision()),
        new Measure(set, "body recall", score.recall()),
        new Measure(set, "body exact", score.exact()));
  }

  private static Match match(Reading<?> reading, String truth) {
    String body = reading.found().body();
    return new Match(
        reading.page().id(), reading.page().host(), truth, body, BodyMatch.of(truth, body));
  }

  private static BodyScore score(List<Match> matches) {
    return BodyScore.of(matches.stream().map(Match::match).toList());
  }

  private static String note(List<Match> matches) {
    ToDoubleFunction<List<Match>> f1 = some -> score(some).f1();
    Spread folds = Folds.spread(matches, Match::host, f1);
    return String.format(
        "± %.3f; folds by site %.3f ± %.3f, %.3f to %.3f",
        Bootstrap.deviation(matches, f1),
        folds.mean(),
        folds.deviation(),
        folds.least(),
        folds.greatest());
  }

  private static List<Shortfall> shortfalls(List<Match> matches) {
    return matches.stream().filter(match -> match.match().f1() < 1).map(Match::shortfall).toList();
  }

  /** The paragraphs that another text does not have. */
  private static List<String> notIn(String text, String paragraphs) {
    String folded = Folded.text(text);
    return Stream.of(paragraphs.split("\n+"))
        .filter(paragraph -> !folded.contains(Folded.text(paragraph)))
        .toList();
  }
}
