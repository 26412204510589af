package hitilafu.analytics.observe;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Article;
import hitilafu.model.Evidence;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What must hold of any article whatever: no exception, no runaway, the same reading twice, and
 * evidence that stands where it says. {@code bench/observe-fuzz} does the same for minutes.
 */
class ObserverFuzzTest {
  private static final double BASE_SECONDS = 0.5;
  private static final double SECONDS_PER_CHARACTER = 1e-4;
  private static final int TRIES = 4;

  private static final int ROUND = 400;

  @Test
  void anythingMayComeIn() {
    long seed = Long.getLong("seed", 1);
    long end = System.nanoTime() + Long.getLong("minutes", 0) * 60_000_000_000L;
    int articles = 0;
    do {
      fuzz(seed++, ROUND);
      articles += ROUND;
    } while (System.nanoTime() < end);
    System.out.println(articles + " articles, no finding");
  }

  private static void fuzz(long seed, int articles) {
    List<Article> seeds =
        Stream.of("africa", "held-out", "kenya", "swahili", "world")
            .flatMap(name -> Report.of("reports", name).stream())
            .map(Report::article)
            .toList();
    Mutation mutation = new Mutation(seeds, new SplittableRandom(seed));
    for (int i = 0; i < articles; i++) {
      Article article = mutation.next();
      try {
        holds(article);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", article " + i + ": " + article.body(), e);
      }
    }
  }

  private static void holds(Article article) {
    Reading reading = timed(article);
    assertThat(Texts.OBSERVER.observe(article)).isEqualTo(reading);
    List<String> paragraphs = article.paragraphs();
    reading.observations().stream()
        .flatMap(o -> o.evidence().values().stream())
        .flatMap(passages -> passages.list().stream())
        .forEach(
            evidence -> assertThat(standing(evidence, paragraphs)).isEqualTo(evidence.quote()));
  }

  private static String standing(Evidence evidence, List<String> paragraphs) {
    return paragraphs.get(evidence.paragraph()).substring(evidence.start(), evidence.end());
  }

  private static Reading timed(Article article) {
    double budget = BASE_SECONDS + SECONDS_PER_CHARACTER * article.body().length();
    for (int i = 1; ; i++) {
      long start = System.nanoTime();
      Reading reading = Texts.OBSERVER.observe(article);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (seconds <= budget) {
        return reading;
      }
      if (i == TRIES) {
        throw new AssertionError(seconds + " s, more than " + budget);
      }
    }
  }
}
