package hitilafu.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPartsTest {
  @Test
  void weSayWhoWeAre() {
    assertThat(new UserAgent("0.1.0-SNAPSHOT", "https://a.example/bot?x=1"))
        .hasToString("Hitilafu/0.1.0-SNAPSHOT (+https://a.example/bot?x=1)");
    assertThat(new UserAgent("1", "watch@a.example")).hasToString("Hitilafu/1 (+watch@a.example)");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "me",
        "https://",
        "a@",
        "https://a.example/\r\nX: y",
        "https://a.example/)",
        "a b@c.example"
      })
  void withoutAContactNothingIsAsked(String contact) {
    assertThatThrownBy(() -> new UserAgent("1", contact))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give a web or mail address");
  }

  @Test
  void improperConditionsCountAsNotKnown() {
    assertThat(new Conditions("\"a\"\r\nX: y", "\u0000")).isEqualTo(Conditions.NONE);
    assertThat(new Conditions(" ", "x".repeat(2000))).isEqualTo(Conditions.NONE);
    assertThat(new Conditions(" W/\"a b\" ", null).etag()).isEqualTo("W/\"a b\"");
  }

  @Test
  void limitsAreAboveZero() {
    assertThatThrownBy(() -> new Limits(0, 1, 1, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(1, 1, 1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
