package hitilafu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {
  @Test
  void anAddressOfTheWebIsALinkThatSaysWhereItLeads() {
    assertThat(SafeLink.of("https://nairobi-courier.example/a?b=c"))
        .contains(new SafeLink("https://nairobi-courier.example/a?b=c", "nairobi-courier.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt://x.example/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:portal.txt",
        "//x.example/a",
        "https://user:secret@x.example/",
        "https://x.example/a b",
        "not an address",
        ""
      })
  void anythingElseStaysText(String url) {
    assertThat(SafeLink.of(url)).isEmpty();
  }
}
