package hitilafu.analytics.observe.times;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others' labelled texts showed to be wrong. Told on Wednesday, 5 March 2025, in Nairobi. */
class OthersTimesTest {
  private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

  private static List<TimeExpression> read(String text) {
    return new TimeReader(new Anchor(LocalDate.of(2025, 3, 5), NAIROBI))
        .read(new Sentence(1, 0, text.length(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2018 it failed. | 2018-01-01T00:00",
        "In May it failed. | 2024-05-01T00:00",
        "It has failed since mid-2011. | 2011-01-01T00:00",
        "Last Wednesday it failed. | 2025-02-26T00:00",
        "It failed on Dec. 31 , 1994. | 1994-12-31T00:00",
        "It failed on 05-Aug-2016. | 2016-08-05T00:00",
        "It failed last night at 8. | 2025-03-04T20:00",
        "It failed at 9:30 last night. | 2025-03-04T21:30",
        "It failed on Monday evening at 9:30. | 2025-03-03T21:30",
        "It failed at 7:15 on Monday night. | 2025-03-03T19:15",
        "It failed on Monday at 12:00 US/Pacific. | 2025-03-03T23:00",
      })
  void resolves(String text, LocalDateTime from) {
    assertThat(read(text)).hasSize(1);
    Instant earliest = read(text).getFirst().value().earliest();
    assertThat(LocalDateTime.ofInstant(earliest, NAIROBI)).isEqualTo(from);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It failed between 6 and 8 pm on Monday. | 18:00",
        "It failed from 9:00 to 11:30 pm on Monday. | 21:00",
        "It failed from 9:00 to 2 pm on Monday. | 09:00",
        "It failed from 11 to 2pm on Monday. | 11:00",
      })
  void theHalfOfTheDayIsThatOfTheLaterHour(String text, String first) {
    assertThat(read(text)).hasSize(2);
    Instant earliest = read(text).getFirst().value().earliest();
    assertThat(LocalDateTime.ofInstant(earliest, NAIROBI)).isEqualTo("2025-03-03T" + first);
  }

  @Test
  void moneyIsNoDay() {
    assertThat(read("It cost $12 December 27 it failed.").getFirst().text())
        .isEqualTo("December 27");
  }

  @Test
  void aDateThatIsWrittenStays() {
    Moment start = at("2025-03-04T12:00:00Z", "Tuesday, 4 March at 3 pm");
    Moment end = at("2025-03-04T11:00:00Z", "2 pm");

    assertThat(Days.notAfter(start, end)).isEqualTo(start);
  }

  private static Moment at(String instant, String text) {
    return new Moment(Instant.parse(instant), Instant.parse(instant), Precision.MINUTE, text);
  }
}
