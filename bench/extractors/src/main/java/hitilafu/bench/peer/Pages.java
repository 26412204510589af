package hitilafu.bench.peer;

import hitilafu.ingest.extract.quality.corpus.ArticleBody;
import hitilafu.ingest.extract.quality.corpus.ArticleDates;
import hitilafu.ingest.extract.quality.corpus.Facts;
import hitilafu.ingest.extract.quality.corpus.Fundus;
import hitilafu.ingest.extract.quality.corpus.Labelled;
import hitilafu.ingest.extract.quality.corpus.News;
import hitilafu.ingest.extract.quality.score.BodyMatch;
import hitilafu.ingest.extract.quality.score.BodyScore;
import hitilafu.ingest.extract.quality.score.PieceMatch;
import hitilafu.ingest.extract.quality.score.PieceScore;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages that all extractors read, and how their bodies are scored. */
record Pages(
    List<Labelled<String>> bodies, List<Labelled<Facts>> facts, List<Labelled<News>> news) {
  static Pages in(Path folder) {
    return new Pages(ArticleBody.in(folder), ArticleDates.facts(folder), Fundus.in(folder));
  }

  List<Text> texts() {
    return Stream.of(bodies, facts, news)
        .flatMap(List::stream)
        .map(one -> Text.of(one.page()))
        .toList();
  }

  /** Scores the bodies that were found on {@link #texts()}. */
  List<Score> scores(List<String> found) {
    List<String> ofFacts = found.subList(bodies.size(), bodies.size() + facts.size());
    List<String> ofNews = found.subList(bodies.size() + facts.size(), found.size());
    return List.of(
        Score.of(ArticleBody.NAME, body(bodies, Function.identity(), found)),
        Score.of(
            ArticleDates.NAME + " pieces",
            PieceScore.of(
                paired(
                    facts,
                    ofFacts,
                    (truth, body) -> PieceMatch.of(truth.with(), truth.without(), body)))),
        Score.of(Fundus.NAME, body(news, News::body, ofNews)));
  }

  private static <T> BodyScore body(
      List<Labelled<T>> pages, Function<T, String> truth, List<String> found) {
    return BodyScore.of(paired(pages, found, (one, body) -> BodyMatch.of(truth.apply(one), body)));
  }

  private static <T, M> List<M> paired(
      List<Labelled<T>> pages, List<String> found, BiFunction<T, String, M> match) {
    return IntStream.range(0, pages.size())
        .mapToObj(i -> match.apply(pages.get(i).truth(), found.get(i)))
        .toList();
  }
}
