package hitilafu.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
  private static final String BASE = "http://a/b/c/d;p?q";

  /** Section 5.4 of RFC 3986, the fragments left out. */
  @ParameterizedTest
  @CsvSource({
    "g, http://a/b/c/g",
    "./g, http://a/b/c/g",
    "g/, http://a/b/c/g/",
    "/g, http://a/g",
    "//g, http://g",
    "?y, http://a/b/c/d;p?y",
    "g?y, http://a/b/c/g?y",
    "#s, http://a/b/c/d;p?q",
    "g?y#s, http://a/b/c/g?y",
    ";x, http://a/b/c/;x",
    "., http://a/b/c/",
    "./, http://a/b/c/",
    "../.., http://a/",
    "../../../g, http://a/g",
    "/./g, http://a/g",
    "g., http://a/b/c/g.",
    "..g, http://a/b/c/..g",
    "g;x=1/../y, http://a/b/c/y",
    "g?y/../x, http://a/b/c/g?y/../x"
  })
  void areResolvedAsTheStandardHasIt(String reference, String address) {
    assertThat(WebLink.resolve(BASE, reference)).contains(address);
  }

  @ParameterizedTest
  @CsvSource({
    "?page=2, https://a.example/notices?page=2",
    "x y|{z}[1], https://a.example/x%20y%7C%7Bz%7D%5B1%5D",
    "x?f[0]=50%, https://a.example/x?f[0]=50%25",
    "/web/2020/http://b.example/x, https://a.example/web/2020/http://b.example/x",
    "https://the_b.example/x, https://the_b.example/x",
    "https://habarí.example:8443/café, https://xn--habar-3sa.example:8443/caf%C3%A9",
    "2020:01/x, https://a.example/2020:01/x"
  })
  void areEscapedAndNotChangedOtherwise(String reference, String address) {
    assertThat(WebLink.resolve("https://a.example/notices", reference)).contains(address);
  }

  @Test
  void brokenLinesAreJoined() {
    assertThat(WebLink.resolve(BASE, "\n http://b/x\n   /y ")).contains("http://b/x/y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "mailto:x@a", "http:x", "http://", "http://@", "//a b/", "//a:x/"})
  void whatIsNoWebAddressIsNone(String reference) {
    assertThat(WebLink.resolve(BASE, reference)).isEmpty();
  }

  @Test
  void absoluteOnesNeedNoBase() {
    assertThat(WebLink.resolve("", "http://b/x")).contains("http://b/x");
    assertThat(WebLink.resolve("", "/x")).isEmpty();
    assertThat(WebLink.resolve("http://[", "http://b/x")).isEmpty();
  }
}
