package hitilafu.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsRulesTest {
  private static final String ADDRESS = "https://a.example/robots.txt";

  @Test
  void ourOwnGroupGoesBeforeEverybodys() {
    RobotsRules rules =
        parse(
            """
            User-agent: *
            Disallow: /

            User-agent: Hitilafu
            Disallow: /private
            Allow: /private/notices
            """);
    assertThat(rules.allows("https://a.example/news")).isTrue();
    assertThat(rules.allows("https://a.example/private/x")).isFalse();
    assertThat(rules.allows("https://a.example/private/notices/1")).isTrue();
    assertThat(rules.waits()).isFalse();
  }

  @Test
  void robotsTxtItselfIsAlwaysAllowed() {
    assertThat(parse("User-agent: *\nDisallow: /").allows(ADDRESS)).isTrue();
    assertThat(RobotsRules.WAIT.allows(ADDRESS)).isTrue();
    assertThat(parse("User-agent: *\nDisallow: /").permits(ADDRESS)).isFalse();
  }

  @Test
  void aMissingOneAllowsAllAndAFailingOneNothing() {
    for (int status : new int[] {300, 304, 399, 400, 401, 403, 404, 410, 429, 499}) {
      assertThat(of(status, "User-agent: *\nDisallow: /").allows("https://a.example/")).isTrue();
    }
    for (int status : new int[] {500, 503, 599, 999}) {
      RobotsRules rules = of(status, "User-agent: *\nAllow: /");
      assertThat(rules.allows("https://a.example/")).isFalse();
      assertThat(rules.waits()).isTrue();
    }
    assertThat(RobotsRules.WAIT.waits()).isTrue();
  }

  @Test
  void whereReadingsOfTheStandardDifferWeStayAway() {
    RobotsRules allowing = parse("User-agent: *\nDisallow: /\nAllow: /%62\nAllow: /\u00fc");
    assertThat(allowing.allows("https://a.example/b")).isFalse();
    assertThat(allowing.allows("https://a.example/%62")).isTrue();
    assertThat(allowing.allows("https://a.example/%C3%BC")).isTrue();
    assertThat(allowing.allows("https://a.example/%c3%bc")).isTrue();
    RobotsRules refusing = parse("User-agent: *\nDisallow: /%62\nDisallow: /\u00fc");
    assertThat(refusing.allows("https://a.example/b")).isFalse();
    assertThat(refusing.allows("https://a.example/%62")).isFalse();
    assertThat(refusing.allows("https://a.example/%C3%BC")).isFalse();
    assertThat(refusing.allows("https://a.example/c")).isTrue();
  }

  @Test
  void whatIsNoLegalAddressIsNotAllowed() {
    RobotsRules rules = parse("");
    assertThat(rules.allows("https://a.example/\u00fc")).isFalse();
    assertThat(rules.allows("a b")).isFalse();
  }

  @Test
  void crawlDelaysAreTakenWithinReason() {
    assertThat(parse("User-agent: *\nCrawl-delay: 2.5").crawlDelay())
        .contains(Duration.ofMillis(2500));
    RobotsRules endless = parse("User-agent: *\nCrawl-delay: 100000000");
    assertThat(endless.crawlDelay()).contains(RobotsRules.LONGEST_DELAY);
    assertThat(endless.allows("https://a.example/")).isTrue();
    for (String delay : new String[] {"-1", "0", "soon", "NaN", "1e400", "Infinity"}) {
      parse("User-agent: *\nCrawl-delay: " + delay).crawlDelay().ifPresent(this::isWithinReason);
    }
    assertThat(parse("User-agent: *\nDisallow: /x").crawlDelay()).isEmpty();
  }

  private void isWithinReason(Duration delay) {
    assertThat(delay).isBetween(Duration.ofMillis(1), RobotsRules.LONGEST_DELAY);
  }

  @Test
  void sitemapsAreAbsoluteWhateverGroupTheyStandIn() {
    RobotsRules rules =
        parse(
            """
            Sitemap: https://b.example/%53.xml
            User-agent: other
            Disallow: /
            Sitemap: /news.xml
            Sitemap: ftp://[broken
            """);
    assertThat(rules.sitemaps())
        .containsExactly("https://b.example/%53.xml", "https://a.example/news.xml");
  }

  @Test
  void aByteOrderMarkDoesNoHarm() {
    String text = "\ufeffUser-agent: *\nDisallow: /x\n";
    assertThat(parse(text).allows("https://a.example/x")).isFalse();
    assertThat(RobotsRules.of(ADDRESS, 200, text.getBytes(UTF_16LE)).allows("https://a.example/y"))
        .isTrue();
  }

  @Test
  void aPageInItsPlaceHoldsNoRules() {
    String page = "<html><body>User-agent: *\nDisallow: /</body></html>";
    assertThat(parse("<!DOCTYPE html><html><p>Not found").allows("https://a.example/")).isTrue();
    assertThat(parse(page).allows("https://a.example/")).isTrue();
  }

  @Test
  void whatStandsBeyond500KibibytesIsIgnored() {
    String text = "#" + " ".repeat(500 << 10) + "\nUser-agent: *\nDisallow: /";
    assertThat(parse(text).allows("https://a.example/")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<", "<html>", " ", "\t:", "*", "$", "%", "%6", "/*", "\u0085", "\u0000", ":", "#", "a"
      })
  void hostileTextNeitherThrowsNorTakesLong(String piece) {
    String heap = piece.repeat((500 << 10) / piece.length());
    String text = "User-agent: *\nDisallow: /" + heap + "\n<html>" + heap + "\nSitemap: " + heap;
    assertThatCode(
            () -> {
              for (String each : new String[] {text, heap, heap + "\nUser-agent: *\n" + heap}) {
                RobotsRules rules = parse(each);
                rules.allows("https://a.example/" + "a".repeat(2000));
                rules.sitemaps();
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void bytesAtRandomDoNotThrow() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      byte[] body = new byte[random.nextInt(4000)];
      random.nextBytes(body);
      byte[] rules = "User-agent: *\nDisallow: ".getBytes(UTF_8);
      byte[] both = Arrays.copyOf(rules, rules.length + body.length);
      System.arraycopy(body, 0, both, rules.length, body.length);
      assertThatCode(
              () -> {
                RobotsRules.of(ADDRESS, 200, body).allows("https://a.example/x");
                RobotsRules.of(ADDRESS, 200, both).allows("https://a.example/x");
              })
          .doesNotThrowAnyException();
    }
  }

  private static RobotsRules parse(String text) {
    return of(200, text);
  }

  private static RobotsRules of(int status, String text) {
    return RobotsRules.of(ADDRESS, status, text.getBytes(UTF_8));
  }
}
