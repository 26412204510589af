package hitilafu.analytics.observe;

import static hitilafu.analytics.observe.Texts.OBSERVER;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text may cost, however long or strange it is. */
class BudgetTest {
  private static final int BODY = 100_000;

  @Test
  void aVeryLongArticleIsReadUpToABound() {
    String report = body("reports", "kenya");
    Article huge = article(report.repeat(5_000_000 / report.length() + 1));

    double seconds = seconds(huge);

    assertThat(OBSERVER.observe(huge).problems())
        .extracting(Problem::type)
        .contains(ProblemType.TOO_LARGE);
    assertThat(seconds).isLessThan(10);
  }

  @Test
  void costGrowsWithTheLengthAndNoFaster() {
    String text = body("reports", "kenya", "world", "africa");
    Article once = article(text.substring(0, BODY / 4));
    Article fourTimes = article(text.substring(0, BODY));

    double ratio = seconds(fourTimes) / seconds(once);

    assertThat(ratio).isLessThan(4 * 1.75);
  }

  static Stream<String> runaways() {
    return Stream.of(
        "a ".repeat(50_000),
        "Kenya Power and ".repeat(6_000),
        "down ".repeat(20_000),
        "KRA, ".repeat(20_000),
        "\u201cThe portal crashed,\u201d ".repeat(4_000),
        "of the of the ".repeat(7_000),
        "at 3pm on 3 January 2025 ".repeat(4_000),
        "It was restored between " + "2am and ".repeat(12_000),
        "It hit " + "2,000 users and ".repeat(6_000),
        "Users could not log in " + "a".repeat(100_000),
        "It was down on Monday.\n\n".repeat(4_000),
        "(".repeat(100_000),
        "A".repeat(100_000),
        "imekatika na ".repeat(8_000),
        IntStream.range(0, 20_000)
            .mapToObj(i -> "Name" + i + " Authority")
            .collect(Collectors.joining(", ")),
        "portal of the portal of ".repeat(4_000));
  }

  @ParameterizedTest
  @MethodSource("runaways")
  void noTextRunsAway(String text) {
    Article article = article("The iTax portal crashed on Monday.\n\n" + text);

    assertThat(seconds(article)).isLessThan(10);
  }

  private static Article article(String body) {
    return Texts.article(ArticleKind.NEWS_ARTICLE, "en", "2025-03-05", "iTax portal is down", body);
  }

  private static String body(String folder, String... names) {
    return Report.of(folder, names).stream()
        .map(report -> report.article().body())
        .collect(Collectors.joining("\n\n"));
  }

  /** The least of three times: a pause of the machine is not the reader's fault. */
  private static double seconds(Article article) {
    Observer observer = new Observer(CatalogFiles.builtIn());
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      observer.observe(article);
      least = Math.min(least, (System.nanoTime() - start) / 1e9);
    }
    return least;
  }
}
