package hitilafu.analytics.observe;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.observe.text.SentenceSplitter;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.analytics.observe.times.TimeReader;
import hitilafu.model.Article;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every labelled time expression of the corpus, found and tied to the calendar. The tagger learns
 * nothing, so all of them count; the floors only rise.
 */
class TimesCorpusTest {
  private static final Catalog CATALOG = CatalogFiles.builtIn();

  @Test
  void timesAreFoundAndTiedToTheCalendar() {
    Map<String, Scores.Share> right = new TreeMap<>();
    for (Facts facts : Facts.all()) {
      Optional<CountryCatalog> country = CATALOG.find(facts.layers().path("country").asText());
      Article article = facts.report().article();
      List<TimeExpression> read = read(article, Observer.anchor(article, country.orElse(null)));
      ZoneId zone = country.map(c -> ZoneId.of(c.zone())).orElse(ZoneOffset.UTC);
      Scores.Share share =
          right.computeIfAbsent(facts.report().language(), language -> new Scores.Share());
      facts.labels("times").stream()
          .filter(label -> !label.node().path("set").asBoolean())
          .forEach(label -> share.add(isRead(label, read, zone)));
    }
    right.forEach(TimesCorpusTest::print);

    assertThat(right.get("en").trials()).isGreaterThanOrEqualTo(3_000);
    assertThat(right.get("sw").trials()).isGreaterThanOrEqualTo(600);
    assertThat(right.get("en").value()).isGreaterThanOrEqualTo(0.845);
    assertThat(right.get("sw").value()).isGreaterThanOrEqualTo(0.855);
  }

  private static List<TimeExpression> read(Article article, Anchor anchor) {
    TimeReader times = new TimeReader(anchor);
    return SentenceSplitter.split(article.paragraphs()).stream()
        .flatMap(sentence -> times.read(sentence).stream())
        .toList();
  }

  private static boolean isRead(Facts.Label label, List<TimeExpression> read, ZoneId zone) {
    LabelledTime meant = LabelledTime.of(label.node());
    return read.stream()
        .filter(time -> label.overlaps(time.paragraph(), time.start(), time.end()))
        .findFirst()
        .filter(time -> meant.is(time.value(), zone))
        .isPresent();
  }

  private static void print(String language, Scores.Share share) {
    System.out.printf(Locale.ROOT, "times %s %.3f n=%d%n", language, share.value(), share.trials());
  }
}
