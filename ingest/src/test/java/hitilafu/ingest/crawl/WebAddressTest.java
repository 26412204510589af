package hitilafu.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://News.Example:443/a/../b?x=1#part, https://news.example/b?x=1",
    "http://news.example, http://news.example/",
    "https://user:secret@news.example/, https://news.example/",
    "https://news.example/a?utm_source=x&id=7&fbclid=y, https://news.example/a?id=7",
    "http://news.example:8080/a, http://news.example:8080/a",
    "http://news.example:/a, http://news.example/a",
    "https://habarí.example/caf%c3%a9, https://xn--habar-3sa.example/caf%C3%A9"
  })
  void onePageHasOneSpelling(String given, String expected) {
    assertThat(WebAddress.of(given)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/a?z=1&a=2&m=&&b",
        "https://archive.example/web/2020/http://news.example/a",
        "https://news.example/a//b/",
        "https://news.example/a?filter[x]=1",
        "https://news.example/a;v=1?q=a+b%20c",
        "https://the_news.example/a",
        "http://[2001:db8::1]:8080/a"
      })
  void whatAServerMightReadOtherwiseStaysAsItWasAnnounced(String given) {
    assertThat(WebAddress.of(given)).contains(given);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://news.example/",
        "javascript:alert(1)",
        "mailto:a@news.example",
        "/a",
        "http://",
        "file:///etc/passwd",
        "http://two words.example/",
        "http://[nonsense/",
        ""
      })
  void whatCannotBeFetchedIsNone(String given) {
    assertThat(WebAddress.of(given)).isEmpty();
  }

  @Test
  void overlongOnesAreNone() {
    assertThat(WebAddress.of("https://news.example/" + "a".repeat(3000))).isEmpty();
    assertThat(WebAddress.of("https://news.example/" + "é".repeat(1000))).isEmpty();
  }

  @Test
  void redirectsAreRelativeToWhereTheyCameFrom() {
    assertThat(WebAddress.resolve("https://news.example/a/b", "../c d"))
        .contains("https://news.example/c%20d");
    assertThat(WebAddress.resolve("https://news.example/a", "//other.example/x"))
        .contains("https://other.example/x");
    assertThat(WebAddress.resolve("https://news.example/a", "file:///etc/passwd")).isEmpty();
    assertThat(WebAddress.resolve("https://news.example/a", "http://[nonsense")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "?page=2, https://news.example/notices?page=2",
    "/a{b}\"[c], https://news.example/a%7Bb%7D%22%5Bc%5D",
    "/caf\u00c3\u00a9, https://news.example/caf%C3%A9",
    "/caf\u00e9, https://news.example/caf%C3%A9",
    "/caf%C3%A9, https://news.example/caf%C3%A9"
  })
  void redirectsAreReadAsServersWriteThem(String location, String expected) {
    assertThat(WebAddress.resolve("https://news.example/notices", location)).contains(expected);
  }

  @Test
  void aRedirectThatNamesNothingLeadsNowhere() {
    assertThat(WebAddress.resolve("https://news.example/a", "")).isEmpty();
  }

  @Test
  void aSiteIsSchemeHostAndPort() {
    assertThat(WebAddress.site("http://news.example:8080/a?b"))
        .isEqualTo("http://news.example:8080");
  }
}
