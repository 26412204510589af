package hitilafu.app.phrase;

import static hitilafu.app.phrase.Moments.NAIROBI;
import static hitilafu.app.phrase.Moments.about;
import static hitilafu.app.phrase.Moments.at;
import static hitilafu.app.phrase.Moments.day;
import static hitilafu.app.phrase.Moments.part;
import static hitilafu.app.phrase.Moments.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseWhenTest {
  private static final PhraseWhen WHEN = PhraseWhen.in(NAIROBI);
  private static final Moment EARLY = part("2025-01-03", 0, 9, "x");
  private static final Moment THREE = about("2025-01-03T12:00:00Z", 30, "x");
  private static final Moment NINE = at("2025-01-03T06:00:00Z", "x");
  private static final Moment FRIDAY = day("2025-01-03", "x");
  private static final Moment SUNDAY = day("2025-01-05", "x");
  private static final Moment A_FRIDAY = Moment.unresolved(Precision.DAY, "Friday");
  private static final Minutes HOURS = new Minutes(480.0, 540.0, 660.0, false);
  private static final Minutes DAY_AT_MOST = new Minutes(0.0, null, 1440.0, false);

  static List<Arguments> down() {
    return List.of(
        arguments(
            EARLY,
            THREE,
            HOURS,
            "on Friday 3 Jan 2025, from early morning to about 15:00 EAT, 9 h (8–11 h)"),
        arguments(NINE, THREE, null, "on Friday 3 Jan 2025, from 09:00 to about 15:00 EAT"),
        arguments(FRIDAY, THREE, null, "on Friday 3 Jan 2025, until about 15:00 EAT"),
        arguments(NINE, FRIDAY, null, "on Friday 3 Jan 2025, from 09:00 until later that day EAT"),
        arguments(FRIDAY, FRIDAY, DAY_AT_MOST, "on Friday 3 Jan 2025, at most 24 h"),
        arguments(NINE, SUNDAY, null, "from 09:00 EAT on Friday 3 Jan 2025 to Sunday 5 Jan 2025"),
        arguments(FRIDAY, SUNDAY, null, "from Friday 3 Jan 2025 to Sunday 5 Jan 2025"),
        arguments(NINE, NINE, null, "at 09:00 EAT on Friday 3 Jan 2025"),
        arguments(NINE, null, null, "from 09:00 EAT on Friday 3 Jan 2025; no end was reported"),
        arguments(
            EARLY, null, null, "from the early morning of Friday 3 Jan 2025; no end was reported"),
        arguments(FRIDAY, null, null, "on Friday 3 Jan 2025; no end was reported"),
        arguments(FRIDAY, null, HOURS, "on Friday 3 Jan 2025, for 9 h (8–11 h)"),
        arguments(
            null, THREE, null, "until about 15:00 EAT on Friday 3 Jan 2025; no start was reported"),
        arguments(null, null, null, "at a time that no report states"),
        arguments(
            A_FRIDAY,
            null,
            null,
            "on a Friday of which the date is not stated; no end was reported"),
        arguments(
            Moment.unresolved(Precision.DAY, "last week"),
            null,
            null,
            "at a time given only as “last week”; no end was reported"),
        arguments(
            span("2025-01-03", "2025-01-06", Precision.DAY),
            null,
            null,
            "at some time between Friday 3 Jan 2025 and Sunday 5 Jan 2025; no end was reported"),
        arguments(
            span("2024-12-30", "2025-01-06", Precision.WEEK),
            null,
            null,
            "in the week of Monday 30 Dec 2024; no end was reported"),
        arguments(
            span("2025-01-01", "2025-02-01", Precision.MONTH),
            null,
            HOURS,
            "in January 2025, for 9 h (8–11 h)"),
        arguments(
            span("2025-01-01", "2026-01-01", Precision.YEAR),
            null,
            null,
            "in 2025; no end was reported"));
  }

  @ParameterizedTest
  @MethodSource
  void down(Moment start, Moment end, Minutes length, String words) {
    assertThat(WHEN.down(start, end, length)).isEqualTo(words);
  }

  static List<Arguments> planned() {
    return List.of(
        arguments(
            NINE,
            THREE,
            HOURS,
            "for Friday 3 Jan 2025, from 09:00 to about 15:00 EAT, 9 h (8–11 h)"),
        arguments(FRIDAY, SUNDAY, null, "from Friday 3 Jan 2025 to Sunday 5 Jan 2025"),
        arguments(FRIDAY, FRIDAY, null, "for Friday 3 Jan 2025"),
        arguments(FRIDAY, null, HOURS, "for Friday 3 Jan 2025, for 9 h (8–11 h)"),
        arguments(
            part("2025-01-03", 18, 30, "x"), null, null, "for the night of Friday 3 Jan 2025"),
        arguments(null, null, null, "for a time that no report states"));
  }

  @ParameterizedTest
  @MethodSource
  void planned(Moment start, Moment end, Minutes length, String words) {
    assertThat(WHEN.planned(start, end, length)).isEqualTo(words);
  }
}
