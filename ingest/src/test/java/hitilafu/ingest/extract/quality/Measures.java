package hitilafu.ingest.extract.quality;

import hitilafu.ingest.extract.quality.corpus.ArticleBody;
import hitilafu.ingest.extract.quality.corpus.ArticleDates;
import hitilafu.ingest.extract.quality.corpus.Facts;
import hitilafu.ingest.extract.quality.corpus.Fundus;
import hitilafu.ingest.extract.quality.corpus.News;
import hitilafu.ingest.extract.quality.score.FieldMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is measured on which collection. */
final class Measures {
  private Measures() {}

  static List<Measure> articleBody(List<Reading<String>> pages) {
    return BodyMeasures.of(ArticleBody.NAME, pages, Function.identity());
  }

  static List<Measure> dates(List<Reading<LocalDate>> pages) {
    return new ValueMeasures<LocalDate, LocalDate>(
            ArticleDates.NAME, "day", Function.identity(), Found::day)
        .verdicts(pages);
  }

  static List<Measure> facts(List<Reading<Facts>> pages) {
    String set = ArticleDates.NAME;
    return joined(
        PieceMeasures.of(set, pages),
        new ValueMeasures<>(set, "title", Facts::title, Found::title)
            .fields(pages, FieldMatch::title),
        new ValueMeasures<>(set, "authors", Facts::authors, Found::authors)
            .fields(pages, FieldMatch::authors));
  }

  static List<Measure> fundus(List<Reading<News>> pages) {
    String set = Fundus.NAME;
    return joined(
        BodyMeasures.of(set, pages, News::body),
        new ValueMeasures<>(set, "title", News::title, Found::title)
            .fields(pages, FieldMatch::title),
        new ValueMeasures<>(set, "authors", News::authors, Found::authors)
            .fields(pages, FieldMatch::authors),
        new ValueMeasures<>(set, "day", News::day, Found::day).verdicts(pages),
        new ValueMeasures<>(set, "time", News::at, Measures::second).verdicts(pages));
  }

  /** Times are compared by the second, since some pages give fractions and others do not. */
  private static Instant second(Found found) {
    return found.at() == null ? null : found.at().truncatedTo(ChronoUnit.SECONDS);
  }

  @SafeVarargs
  private static List<Measure> joined(List<Measure>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
