package hitilafu.ingest.fetch;

import static hitilafu.ingest.fetch.Visits.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Duration DAY = Duration.ofDays(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "90",
        " 90 ",
        "Fri, 03 Jan 2025 12:01:30 GMT",
        "Friday, 03-Jan-25 12:01:30 GMT",
        "Fri Jan  3 12:01:30 2025"
      })
  void secondsAndDatesAreRead(String value) {
    assertThat(RetryAfter.read(value, NOON, DAY)).contains(Duration.ofSeconds(90));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-5",
        "-99999999999999999999",
        "Thu, 02 Jan 2025 12:00:00 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT"
      })
  void whatIsOverIsNothing(String value) {
    assertThat(RetryAfter.read(value, NOON, DAY)).contains(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "86401",
        "9223372036854775807",
        "99999999999999999999999",
        "Sun, 03 Jan 2055 12:00:00 GMT"
      })
  void whatIsTooLongIsCut(String value) {
    assertThat(RetryAfter.read(value, NOON, DAY)).contains(DAY);
  }

  @Test
  void anythingElseIsNotKnown() {
    for (String value :
        new String[] {
          "",
          "soon",
          "Fri, 31 Feb 2025 12:00:00 GMT",
          "1.5",
          "12:00",
          "2025-01-03",
          "\u0661",
          "x".repeat(9999)
        }) {
      assertThat(RetryAfter.read(value, NOON, DAY)).as(value).isEmpty();
    }
  }
}
