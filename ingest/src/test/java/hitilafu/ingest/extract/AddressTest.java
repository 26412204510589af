package hitilafu.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "/news/1,              https://www.a.example/n?id=1, https://www.a.example/news/1",
        "https://a.example/1,  https://m.a.example/1,        https://a.example/1",
        "https://a.example/1,  https://amp.a.example/1,      https://a.example/1",
        "https://a.example/1#comments, https://a.example/1,  https://a.example/1",
        "https://b.example/1,  https://a.example/1,          -",
        "https://a.example/,   https://a.example/1,          -",
        "https://u@a.example/1, https://a.example/1,         -",
        "https://b.example/1,  https://a_a.example/1,        -",
        "https://b.example/1,  file:a.html,                  https://b.example/1",
        "ftp://a.example/1,    https://a.example/1,          -",
      })
  void aPagesOwnAddressIsBelievedWithinItsSite(String claimed, String captured, String expected) {
    assertThat(Address.canonical(claimed, captured).orElse(null)).isEqualTo(expected);
  }
}
