package hitilafu.app.phrase;

import static hitilafu.app.phrase.Moments.NAIROBI;
import static hitilafu.app.phrase.Moments.about;
import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.phrase.Moments.day;
import static hitilafu.app.phrase.Moments.part;
import static hitilafu.app.phrase.Moments.span;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PhraseTimeTest {
  private static final Moment MORNING = part("2025-01-03", 0, 9, "early in the morning");
  private static final Moment THREE = about("2025-01-03T12:00:00Z", 30, "around 3pm");
  private final PhraseTime time = PhraseTime.brief(NAIROBI);

  @Test
  void aMomentIsNoFinerThanItsWords() {
    assertThat(moment(at("2025-01-03T12:00:00Z", "3pm"))).isEqualTo("Fri 3 Jan 2025, 15:00 EAT");
    assertThat(moment(THREE)).isEqualTo("Fri 3 Jan 2025, about 15:00 EAT");
    assertThat(moment(MORNING)).isEqualTo("Fri 3 Jan 2025, early morning");
    assertThat(moment(part("2025-01-03", 7, 11, "?")))
        .isEqualTo("Fri 3 Jan 2025, between 07:00 and 11:00 EAT");
    assertThat(moment(day("2025-01-03", "Friday"))).isEqualTo("Fri 3 Jan 2025");
    assertThat(moment(span("2025-01-06", "2025-01-13", Precision.WEEK)))
        .isEqualTo("week of Mon 6 Jan 2025");
    assertThat(moment(span("2023-07-01", "2023-08-01", Precision.MONTH))).isEqualTo("July 2023");
    assertThat(moment(span("2023-01-01", "2024-01-01", Precision.YEAR))).isEqualTo("2023");
    assertThat(moment(span("2025-01-03", "2025-01-05", Precision.DAY)))
        .isEqualTo("between Fri 3 Jan 2025 and Sat 4 Jan 2025");
  }

  @Test
  void aFullDayIsSpelledOut() {
    assertThat(PhraseTime.full(NAIROBI).moment(MORNING).text())
        .isEqualTo("Friday 3 Jan 2025, early morning");
  }

  @Test
  void aFridayThatNobodyCanDateStaysAFriday() {
    assertThat(moment(Moment.unresolved(Precision.DAY, "Friday")))
        .isEqualTo("a Friday, date not stated");
    assertThat(moment(Moment.unresolved(Precision.PART_OF_DAY, "Friday morning")))
        .isEqualTo("“Friday morning”, date not stated");
    assertThat(moment(null)).isEqualTo("not stated");
  }

  @Test
  void anIntervalNamesItsDayOnceAndItsUnknownEnd() {
    assertThat(interval(MORNING, THREE))
        .isEqualTo("Fri 3 Jan 2025, early morning to about 15:00 EAT");
    assertThat(interval(day("2025-01-03", "Friday"), THREE))
        .isEqualTo("Fri 3 Jan 2025, hour not stated to about 15:00 EAT");
    assertThat(interval(day("2025-01-03", "Friday"), day("2025-01-03", "Friday")))
        .isEqualTo("Fri 3 Jan 2025");
    assertThat(interval(THREE, at("2025-01-04T05:00:00Z", "8am")))
        .isEqualTo("Fri 3 Jan 2025, about 15:00 EAT to Sat 4 Jan 2025, 08:00 EAT");
    assertThat(interval(MORNING, null)).isEqualTo("Fri 3 Jan 2025, early morning; end not stated");
    assertThat(interval(null, THREE))
        .isEqualTo("until Fri 3 Jan 2025, about 15:00 EAT; start not stated");
    assertThat(interval(null, null)).isEqualTo("date not stated");
  }

  @Test
  void whoeverAsksIsToldTheSameInUtc() {
    assertThat(time.interval(MORNING, THREE).utc())
        .isEqualTo(
            "from between 2025-01-02 21:00 and 2025-01-03 06:00 UTC"
                + " to between 2025-01-03 11:30 and 2025-01-03 12:30 UTC");
    assertThat(time.moment(Moment.unresolved(Precision.DAY, "Friday")).utc()).isNull();
  }

  @Test
  void aSourceThatOnlyGivesItsDateGetsNoHour() {
    Instant published = Instant.parse("2025-01-04T00:00:00Z");
    assertThat(time.said(published, Precision.DAY).text()).isEqualTo("4 Jan 2025");
    assertThat(time.said(published, Precision.MINUTE).text()).isEqualTo("4 Jan 2025 03:00 EAT");
    assertThat(time.said(null, null).text()).isEqualTo("undated");
    assertThat(PhraseTime.captured(Instant.parse("2025-01-04T05:12:00Z")))
        .isEqualTo("4 Jan 2025 05:12 UTC");
  }

  private String moment(Moment moment) {
    return time.moment(moment).text();
  }

  private String interval(Moment start, Moment end) {
    return time.interval(start, end).text();
  }
}
