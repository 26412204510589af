package hitilafu.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitemapPeriodsTest {
  private static final Instant NEW = Instant.parse("2025-06-01T00:00:00Z");
  private static final Instant OLD = Instant.parse("2020-06-01T00:00:00Z");

  @Test
  void leavesTheNewestTwoMonthsOfFiveHundred() {
    List<Further> sitemaps =
        IntStream.range(0, 500)
            .mapToObj(i -> "https://a.example/s-%d-%02d.xml".formatted(1984 + i / 12, 1 + i % 12))
            .map(url -> new Further(url, null, false))
            .toList();
    assertThat(current(sitemaps))
        .containsExactly("https://a.example/s-2025-07.xml", "https://a.example/s-2025-08.xml");
  }

  @Test
  void knowsDaysYearsAndParametersAsPeriods() {
    assertThat(current(of("/2025/05/30/", "/2025/06/01/", "/2025/05/31/"))).hasSize(2);
    assertThat(current(of("-2023.xml", "-2024.xml", "-2025.xml"))).hasSize(2);
    assertThat(current(of("?yyyy=2025&mm=03", "?yyyy=2025&mm=05", "?yyyy=2025&mm=04")))
        .containsExactly(
            "https://a.example/s?yyyy=2025&mm=05", "https://a.example/s?yyyy=2025&mm=04");
    assertThat(current(of("-202504.xml.gz", "-202412.xml.gz", "-202505.xml.gz"))).hasSize(2);
  }

  @Test
  void keepsSeriesApart() {
    assertThat(current(of("/post-2025-01", "/post-2025-02", "/page-2019-01", "/page-2019-02")))
        .hasSize(4);
  }

  @Test
  void prefersTheTimeOfTheLastChangeToTheName() {
    List<Further> sitemaps =
        List.of(
            new Further("https://a.example/2025-01.xml", NEW, false),
            new Further("https://a.example/2025-02.xml", OLD, false),
            new Further("https://a.example/2025-03.xml", NEW, false));
    assertThat(current(sitemaps))
        .containsExactly("https://a.example/2025-01.xml", "https://a.example/2025-03.xml");
  }

  @Test
  void takesNumbersForNoPeriods() {
    assertThat(current(of("-1.xml", "-2.xml", "-3.xml", "-20201.xml", "-9202004.xml"))).hasSize(5);
  }

  private static List<Further> of(String... ends) {
    return Arrays.stream(ends)
        .map(end -> new Further("https://a.example/s" + end, null, false))
        .toList();
  }

  private static List<String> current(List<Further> sitemaps) {
    return SitemapPeriods.marked(sitemaps).stream()
        .filter(sitemap -> !sitemap.older())
        .map(Further::url)
        .toList();
  }
}
