package hitilafu.app.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Silence is up only where somebody asked. */
class PollingTest {
  private static final Instant FROM = Instant.parse("2025-01-02T21:00:00Z");
  private static final Period DAY =
      new Period(PeriodKind.DAY, "2025-01-03", FROM, FROM.plus(Duration.ofDays(1)));

  @Test
  void anAnswerEveryHalfHourCoversTheDay() {
    assertThat(Polling.covers(every(30, 0, 1_440), DAY)).isTrue();
  }

  @Test
  void aGapOfMoreThanAnHourDoesNot() {
    List<Instant> answers = new ArrayList<>(every(30, 0, 600));
    answers.addAll(every(30, 670, 1_440));

    assertThat(Polling.covers(answers, DAY)).isFalse();
  }

  @Test
  void norDoesADayThatIsNotWatchedFromItsFirstToItsLastHour() {
    assertThat(Polling.covers(every(30, 90, 1_440), DAY)).isFalse();
    assertThat(Polling.covers(every(30, 0, 1_350), DAY)).isFalse();
    assertThat(Polling.covers(List.of(), DAY)).isFalse();
    assertThat(Polling.covers(every(30, -120, 1_500), DAY)).isTrue();
  }

  private static List<Instant> every(int minutes, int from, int to) {
    List<Instant> answers = new ArrayList<>();
    for (int minute = from; minute <= to; minute += minutes) {
      answers.add(FROM.plus(Duration.ofMinutes(minute)));
    }
    return answers;
  }
}
