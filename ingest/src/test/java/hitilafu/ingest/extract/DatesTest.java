package hitilafu.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Precision;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-01-03T17:42:05+03:00       | 2025-01-03T14:42:05Z",
        "2025-01-03T17:42+0300           | 2025-01-03T14:42:00Z",
        "2025-01-03 17:42:05.123 Z       | 2025-01-03T17:42:05.123Z",
        "2025-01-03T17:42:05+03          | 2025-01-03T14:42:05Z",
        "Fri, 3 Jan 2025 17:42:00 +0300  | 2025-01-03T14:42:00Z",
      })
  void aTimeWithAZoneIsExact(String text, Instant expected) {
    assertThat(Dates.machine(text))
        .hasValueSatisfying(
            dated -> {
              assertThat(dated.at()).isEqualTo(expected);
              assertThat(dated.precision()).isEqualTo(Precision.MINUTE);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-03",
        "2025-01-03T17:42:00",
        "3rd January 2025",
        "3 Jan 2025",
        "3 Jan. 2025, 10:15",
        "January 3, 2025",
        "Sat. Jan 3rd, 2025",
        "3 Januari 2025",
        "03.01.2025",
        "3/1/2025",
      })
  void allElseIsADay(String text) {
    assertThat(Dates.machine(text)).contains(Dated.day(LocalDate.of(2025, 1, 3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2025-02-30",
        "31.13.2025",
        "99 Jan 2025",
        "1 Jan 0001",
        "2025-01-03T99:99:99+99:99x"
      })
  void nonsenseIsNoDate(String text) {
    assertThat(Dates.machine(text).filter(d -> d.precision() == Precision.MINUTE)).isEmpty();
    assertThat(Dates.find(text).filter(f -> !text.startsWith("2025-01-03"))).isEmpty();
  }

  @Test
  void aMinuteSharpensItsOwnDayOnly() {
    Dated day = Dates.machine("2025-01-03").orElseThrow();
    Dated same = Dates.machine("2025-01-03T01:00:00+03:00").orElseThrow();
    Dated other = Dates.machine("2025-01-06T01:00:00+03:00").orElseThrow();

    assertThat(day.sharpened(same)).isEqualTo(same);
    assertThat(day.sharpened(other)).isEqualTo(day);
    assertThat(same.sharpened(other)).isEqualTo(same);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date: 3rd January 2025",
        "Published 3 Jan 2025",
        "Thursday, 2nd May 2024",
        "News desk \u2014 2 May 2024 at 8.10pm",
        "Posted on Tuesday, March 4th, 2025 at 8:15 am",
      })
  void linesThatDateAText(String line) {
    assertThat(DateLine.of(Block.plain(line))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Planned power outage on 5 May 2025 in Nakuru",
        "Blackout of 3 January 2025: what we know about the cause of it",
        "The portal failed on 3 January 2025.",
      })
  void headlinesAndSentencesWithADateInThem(String line) {
    assertThat(DateLine.of(Block.plain(line))).isEmpty();
  }
}
