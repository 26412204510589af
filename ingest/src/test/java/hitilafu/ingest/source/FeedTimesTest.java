package hitilafu.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-11T07:45:00Z           | 2025-03-11T07:45:00Z",
        "2025-03-11T10:45:00.250+03:00  | 2025-03-11T07:45:00Z",
        "2025-03-11t10:45+0300          | 2025-03-11T07:45:00Z",
        "2025-03-11 10:45:00 +03        | 2025-03-11T07:45:00Z",
        "2025/03/11 10:45:00 EAT        | 2025-03-11T07:45:00Z",
        "20250311T104500+0300           | 2025-03-11T07:45:00Z",
        "Tue, 11 Mar 2025 07:45:00 GMT  | 2025-03-11T07:45:00Z",
        "Fri, 11 Mar 2025 07:45:00 GMT  | 2025-03-11T07:45:00Z",
        "11 Mar 25 07:45 UT             | 2025-03-11T07:45:00Z",
        "Tues., 11 March 2025 7:45 Z    | 2025-03-11T07:45:00Z",
        "11-Mar-2025 02:45:00 EST       | 2025-03-11T07:45:00Z",
        "Tue, 11 Mar 2025 07:45:00 -0000| 2025-03-11T07:45:00Z",
        "11 Mar 2025 10:45:00 GMT+3     | 2025-03-11T07:45:00Z",
        "11 Mac 2025 10:45:00 +0300 (EAT) | 2025-03-11T07:45:00Z",
        "Tue Mar 11 07:45:00 UTC 2025   | 2025-03-11T07:45:00Z",
        "March 11, 2025 10:45 am EAT    | 2025-03-11T07:45:00Z",
        "Tue, 11 Mar 2025 23:59:60 GMT  | 2025-03-11T23:59:59Z",
        "Mon, 01 Jan 96 00:00:00 GMT    | 1996-01-01T00:00:00Z"
      })
  void readsMoments(String written, String moment) {
    FeedTime time = FeedTimes.read(written).orElseThrow();
    assertThat(time.published()).isEqualTo(time.revised());
    assertThat(time.published().toString().substring(0, 19)).isEqualTo(moment.substring(0, 19));
    assertThat(time.precision()).isEqualTo(Precision.MINUTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-11",
        "11 March 2025",
        "Tue, March 11, 2025",
        "2025-03-11T23:45:00",
        "Tue, 11 Mar 2025 23:45:00",
        "Tue Mar 11 23:45:00 2025",
        "Tue, 11 Mar 2025 23:45:00 XYZ",
        "Tue, 11 Mar 2025 25:99:00 GMT",
        "2025-03-11T10:61:30+0300"
      })
  void withoutAKnownZoneOrAClockOnlyTheDayIsTrue(String written) {
    FeedTime time = FeedTimes.read(written).orElseThrow();
    assertThat(time.published()).isEqualTo("2025-03-11T00:00:00Z");
    assertThat(time.precision()).isEqualTo(Precision.DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2025",
        "2025-03",
        "03/11/2025",
        "32 Mar 2025",
        "2025-02-30",
        "11 Foo 2025",
        "1066-10-14T09:00:00Z",
        "9999-12-31T00:00:00Z"
      })
  void whatIsNoDayIsNotGuessed(String written) {
    assertThat(FeedTimes.read(written)).isEmpty();
  }

  @Test
  void aLongTextIsNotSearched() {
    assertThat(FeedTimes.read(" 1".repeat(100_000))).isEmpty();
  }
}
