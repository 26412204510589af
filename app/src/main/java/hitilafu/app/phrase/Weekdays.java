package hitilafu.app.phrase;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** The names of the days of the week. */
final class Weekdays {
  private Weekdays() {}

  /** Whether a text is such a name and nothing else. */
  static boolean contain(String text) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .anyMatch(text::equals);
  }
}
