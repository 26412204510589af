package hitilafu.ingest.extract.quality.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static final ToDoubleFunction<List<Double>> MEAN =
      values -> values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();

  @Test
  void deviationIsThatOfASample() {
    assertThat(Spread.of(1, 2, 3)).isEqualTo(new Spread(2, 1, 1, 3));
    assertThat(Spread.of(7)).isEqualTo(new Spread(7, 0, 7, 7));
  }

  @Test
  void resamplesDifferAsMuchAsTheorySays() {
    // The mean of two draws of 0 or 1 is 0, 1/2, 1 with 1/4, 1/2, 1/4: a variance of 1/8.
    double deviation = Bootstrap.deviation(List.of(0.0, 1.0), MEAN);

    assertThat(deviation).isEqualTo(Math.sqrt(1 / 8.0), within(0.02));
    assertThat(Bootstrap.deviation(List.of(0.0, 1.0), MEAN)).isEqualTo(deviation);
  }

  @Test
  void pagesOfOneSiteAreInOneFold() {
    List<String> pages = List.of("a 1", "b 1", "a 2", "c 1", "b 2", "f 1");
    Function<String, String> site = page -> page.substring(0, 1);

    // By the hash of the letter modulo 5: a and f are 97 and 102, b 98, c 99.
    assertThat(Folds.split(pages, site))
        .containsExactly(List.of("a 1", "a 2", "f 1"), List.of("b 1", "b 2"), List.of("c 1"));
    assertThat(Folds.spread(pages, site, List::size)).isEqualTo(new Spread(2, 1, 1, 3));
  }
}
