package hitilafu.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedLinksTest {
  @ParameterizedTest
  @CsvSource({
    "https://b.example/x, https://b.example/x",
    "/x?a=1&b=2, https://a.example/x?a=1&b=2",
    "x y|z, https://a.example/news/x%20y%7Cz",
    "?page=2, https://a.example/news/feed?page=2",
    "../x, https://a.example/x",
    "//b.example/x, https://b.example/x",
    "https://habarí.example/x, https://xn--habar-3sa.example/x",
    "https://b.example/habari/café, https://b.example/habari/caf%C3%A9",
  })
  void areMadeAbsoluteAndLegal(String reference, String address) {
    assertThat(FeedLinks.resolve("https://a.example/news/feed", reference)).contains(address);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "mailto:x@a.example", "ftp://a.example/x", "http:x", "http://"})
  void whatIsNoWebAddressIsNone(String reference) {
    assertThat(FeedLinks.resolve("https://a.example/news/feed", reference)).isEmpty();
  }
}
