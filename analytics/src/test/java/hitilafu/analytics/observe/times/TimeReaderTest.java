package hitilafu.analytics.observe.times;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Told on Wednesday, 5 March 2025, in Nairobi. */
class TimeReaderTest {
  private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
  private static final Anchor WEDNESDAY = new Anchor(LocalDate.of(2025, 3, 5), NAIROBI);
  private static final Anchor UNDATED = new Anchor(null, NAIROBI);

  private static List<TimeExpression> read(Anchor anchor, String text) {
    return new TimeReader(anchor).read(new Sentence(1, 0, text.length(), text));
  }

  private static Moment only(Anchor anchor, String text) {
    assertThat(read(anchor, text)).hasSize(1);
    return read(anchor, text).getFirst().value();
  }

  private static LocalDateTime local(java.time.Instant instant) {
    return LocalDateTime.ofInstant(instant, NAIROBI);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It failed on Monday. | 2025-03-03T00:00 | 2025-03-04T00:00 | DAY",
        "It failed on Wednesday. | 2025-03-05T00:00 | 2025-03-06T00:00 | DAY",
        "It failed last Wednesday. | 2025-02-26T00:00 | 2025-02-27T00:00 | DAY",
        "It failed on Friday, January 3. | 2025-01-03T00:00 | 2025-01-04T00:00 | DAY",
        "It failed on 3rd of January 2024. | 2024-01-03T00:00 | 2024-01-04T00:00 | DAY",
        "It failed on December 30. | 2024-12-30T00:00 | 2024-12-31T00:00 | DAY",
        "It failed on 15/10/24. | 2024-10-15T00:00 | 2024-10-16T00:00 | DAY",
        "It failed on 2025-03-01. | 2025-03-01T00:00 | 2025-03-02T00:00 | DAY",
        "It failed yesterday. | 2025-03-04T00:00 | 2025-03-05T00:00 | DAY",
        "It failed last night. | 2025-03-04T18:00 | 2025-03-05T06:00 | PART_OF_DAY",
        "It failed early today. | 2025-03-05T00:00 | 2025-03-05T10:00 | PART_OF_DAY",
        "It failed in the early hours of Tuesday. | 2025-03-04T00:00 | 2025-03-04T06:00 |"
            + " PART_OF_DAY",
        "It failed on Monday afternoon. | 2025-03-03T12:00 | 2025-03-03T18:00 | PART_OF_DAY",
        "It failed at 5:40 pm on Monday. | 2025-03-03T17:40 | 2025-03-03T17:40 | MINUTE",
        "It failed on Monday at 5.40pm. | 2025-03-03T17:40 | 2025-03-03T17:40 | MINUTE",
        "It failed at 17:40. | 2025-03-05T17:40 | 2025-03-05T17:40 | MINUTE",
        "It failed at 1840hrs today. | 2025-03-05T18:40 | 2025-03-05T18:40 | MINUTE",
        "It failed around 3pm on Monday. | 2025-03-03T14:30 | 2025-03-03T15:30 | HOUR",
        "It failed shortly before 6pm today. | 2025-03-05T17:30 | 2025-03-05T18:00 | HOUR",
        "It failed at 0809 GMT today. | 2025-03-05T11:09 | 2025-03-05T11:09 | MINUTE",
        "It failed in July 2023. | 2023-07-01T00:00 | 2023-08-01T00:00 | MONTH",
        "It failed in April last year. | 2024-04-01T00:00 | 2024-05-01T00:00 | MONTH",
        "It failed in November. | 2024-11-01T00:00 | 2024-12-01T00:00 | MONTH",
        "It failed in 2018. | 2018-01-01T00:00 | 2019-01-01T00:00 | YEAR",
        "It failed two months ago. | 2025-01-01T00:00 | 2025-02-01T00:00 | MONTH",
        "It failed earlier this week. | 2025-03-03T00:00 | 2025-03-10T00:00 | WEEK",
        "Ilikatika jana. | 2025-03-04T00:00 | 2025-03-05T00:00 | DAY",
        "Ilikatika Jumatatu saa mbili usiku. | 2025-03-03T20:00 | 2025-03-03T20:00 | MINUTE",
        "Ilikatika tarehe 3 Januari 2025. | 2025-01-03T00:00 | 2025-01-04T00:00 | DAY",
        "Ilikatika mwaka jana. | 2024-01-01T00:00 | 2025-01-01T00:00 | YEAR",
      })
  void resolves(String text, LocalDateTime earliest, LocalDateTime latest, Precision precision) {
    Moment moment = only(WEDNESDAY, text);

    assertThat(local(moment.earliest())).isEqualTo(earliest);
    assertThat(local(moment.latest())).isEqualTo(latest);
    assertThat(moment.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(strings = {"on Friday", "today", "on January 3", "last night", "in July", "at 5 pm"})
  void withoutADateWordsStayWords(String words) {
    assertThat(only(UNDATED, "It failed " + words + ".").resolved()).isFalse();
  }

  @Test
  void withoutADateAFullDateStillResolves() {
    assertThat(local(only(UNDATED, "It failed on 3 January 2025.").earliest()))
        .isEqualTo("2025-01-03T00:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Friday was there.",
        "Kamanda Jumanne Muliro alisema.",
        "It may 3 times fail.",
        "It cost Sh2,024 in all.",
        "Huduma zilikatika kwa zaidi ya saa moja.",
        "The index fell 7.30 percent.",
      })
  void leavesAloneWhatIsNoTime(String text) {
    assertThat(read(WEDNESDAY, text)).isEmpty();
  }

  @Test
  void aClockTimeAloneIsOnTheDayThatWasNamedLast() {
    TimeReader reader = new TimeReader(WEDNESDAY);
    reader.read(new Sentence(1, 0, 20, "It failed on Monday."));

    Moment moment = reader.read(new Sentence(1, 21, 40, "It began at 9:20 am.")).getFirst().value();

    assertThat(local(moment.earliest())).isEqualTo("2025-03-03T09:20");
  }

  @Test
  void todayInAQuotedStatementIsTheDayOfTheStatement() {
    TimeReader reader = new TimeReader(WEDNESDAY);
    reader.read(new Sentence(1, 0, 20, "It failed on Monday."));

    Moment quoted =
        reader.read(new Sentence(2, 0, 24, "“It broke today,” he said")).getFirst().value();
    Moment told = reader.read(new Sentence(3, 0, 24, "It is still out today.")).getFirst().value();

    assertThat(local(quoted.earliest())).isEqualTo("2025-03-03T00:00");
    assertThat(local(told.earliest())).isEqualTo("2025-03-05T00:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Down between 2am and 4am on Monday. | 2025-03-03T02:00 | 2025-03-03T04:00",
        "Down from 10pm to 2am on Tuesday. | 2025-03-03T22:00 | 2025-03-04T02:00",
        "Down from 06:30 to 07:45 UTC on Monday. | 2025-03-03T09:30 | 2025-03-03T10:45",
        "On March 2, between 15:05 and 00:14 on March 3. | 2025-03-02T15:05 | 2025-03-03T00:14",
        "On 2 March 2025 from 16:39 to 3 March 2025 07:34. | 2025-03-02T16:39 | 2025-03-03T07:34",
      })
  void twoTimesShareWhatOneOfThemSays(String text, LocalDateTime from, LocalDateTime to) {
    assertThat(read(WEDNESDAY, text))
        .map(TimeExpression::value)
        .filteredOn(value -> value.precision() == Precision.MINUTE)
        .map(value -> local(value.earliest()))
        .containsExactly(from, to);
  }

  @Test
  void twoTimesAreTwoExpressions() {
    assertThat(
            read(WEDNESDAY, "Open 9.00 am – 4.00 pm, or from Monday at 10 pm to Tuesday at 2 am."))
        .extracting(TimeExpression::text)
        .containsExactly("9.00 am", "4.00 pm", "Monday at 10 pm", "Tuesday at 2 am");
  }
}
