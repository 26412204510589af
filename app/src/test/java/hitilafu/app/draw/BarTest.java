package hitilafu.app.draw;

import static hitilafu.app.phrase.Moments.NAIROBI;
import static hitilafu.app.phrase.Moments.about;
import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.phrase.Moments.day;
import static hitilafu.app.phrase.Moments.part;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.draw.Bar.Interval;
import hitilafu.app.draw.Bar.Span;
import hitilafu.app.draw.TimeAxis.Tick;
import hitilafu.model.Moment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {
  private static final TimeAxis FRIDAY =
      TimeAxis.around(
          Instant.parse("2025-01-03T00:00:00Z"), Instant.parse("2025-01-03T12:00:00Z"), NAIROBI);

  @Test
  void itIsSolidOnlyWhereItIsCertain() {
    assertThat(
            spans(
                part("2025-01-03", 0, 9, "early"), about("2025-01-03T12:00:00Z", 60, "3pm"), null))
        .containsExactly(
            new Span("rising", "0.00%", "37.50%"),
            new Span("solid", "37.50%", "20.83%"),
            new Span("falling", "58.33%", "8.33%"));
  }

  @Test
  void anEndThatNobodyReportedIsAnOpenEdgeAfterTheLastReportThatItWasDown() {
    assertThat(spans(at("2025-01-03T06:00:00Z", "9am"), null, "2025-01-03T09:00:00Z"))
        .containsExactly(
            new Span("solid", "37.50%", "12.50%"), new Span("open-end", "50.00%", "50.00%"));
  }

  @Test
  void aStartThatNobodyStatedIsAnOpenEdgeToo() {
    assertThat(spans(null, at("2025-01-03T09:00:00Z", "noon"), null))
        .containsExactly(new Span("open-start", "0.00%", "50.00%"));
  }

  @Test
  void aDayAndTheSameDayLeaveNothingCertain() {
    assertThat(spans(day("2025-01-03", "Friday"), day("2025-01-03", "Friday"), null))
        .extracting(Span::kind)
        .containsExactly("rising", "falling");
  }

  @Test
  void aDayIsNotDrawnPastTheEndThatIsKnown() {
    assertThat(spans(day("2025-01-03", "Friday"), about("2025-01-03T12:00:00Z", 60, "3pm"), null))
        .containsExactly(new Span("rising", "0.00%", "66.67%"));
  }

  @Test
  void anAxisHoldsWholeLocalDaysAndFewLabels() {
    assertThat(FRIDAY.ticks())
        .extracting(Tick::label)
        .containsExactly("00", "03", "06", "09", "12", "15", "18", "21");
    assertThat(ticks("2025-01-03T12:00:00Z", "2025-01-04T12:00:00Z"))
        .containsExactly("3 Jan", "06", "12", "18", "4 Jan", "06", "12", "18");
    assertThat(ticks("2023-07-23T12:00:00Z", "2023-07-28T12:00:00Z"))
        .containsExactly("23 Jul", "24 Jul", "25 Jul", "26 Jul", "27 Jul", "28 Jul");
    assertThat(ticks("2023-01-02T12:00:00Z", "2023-12-28T12:00:00Z"))
        .containsExactly("Jan 23", "Apr 23", "Jul 23", "Oct 23");
  }

  private static List<String> ticks(String first, String last) {
    return TimeAxis.around(Instant.parse(first), Instant.parse(last), NAIROBI).ticks().stream()
        .map(Tick::label)
        .toList();
  }

  private static List<Span> spans(Moment start, Moment end, String lastDown) {
    Instant down = lastDown == null ? null : Instant.parse(lastDown);
    return Bar.of("", "", new Interval(start, end, down), FRIDAY).spans();
  }
}
