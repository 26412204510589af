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
    "http://news.example:8080/a, http://news.example:8080/a"
  })
  void onePageHasOneSpelling(String given, String expected) {
    assertThat(WebAddress.of(given)).contains(expected);
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
        ""
      })
  void whatCannotBeFetchedIsNone(String given) {
    assertThat(WebAddress.of(given)).isEmpty();
  }

  @Test
  void overlongOnesAreNone() {
    assertThat(WebAddress.of("https://news.example/" + "a".repeat(3000))).isEmpty();
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

  @Test
  void aSiteIsSchemeHostAndPort() {
    assertThat(WebAddress.site("http://news.example:8080/a?b"))
        .isEqualTo("http://news.example:8080");
  }
}
