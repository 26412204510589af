package hitilafu.analytics.correct;

import hitilafu.model.Minutes;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/**
 * A length as people write it: {@code 90m}, {@code 8h30m}, {@code 2d}, or a range {@code 6h/10h}.
 */
final class LengthText {
  /** Longer is a slip, and calendars overflow. */
  private static final Duration LONGEST = Duration.ofDays(3_660);

  private LengthText() {}

  /**
   * @throws IllegalArgumentException if it is none of these, or longer than ten years
   */
  static Minutes read(String text) {
    try {
      String[] ends = text.split("/", 2);
      double low = minutes(ends[0].strip());
      return ends.length == 1
          ? new Minutes(low, low, low, true)
          : new Minutes(low, null, ends[1].isBlank() ? null : minutes(ends[1].strip()), true);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no length; write 90m, 8h30m, 2d, or a range 6h/10h", wrong);
    }
  }

  private static double minutes(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    int days = upper.indexOf('D') + 1;
    String time = upper.substring(days);
    Duration duration =
        Duration.parse("P" + upper.substring(0, days) + (time.isEmpty() ? "" : "T" + time));
    if (duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("\"" + text + "\" is longer than ten years");
    }
    return duration.toSeconds() / 60.0;
  }

  /** The range; its best figure is left out where it has bounds. */
  static String write(Minutes minutes) {
    if (minutes.low() == null && minutes.high() == null) {
      return minutes.best() == null ? null : one(minutes.best());
    }
    if (minutes.low() != null && minutes.low().equals(minutes.high())) {
      return one(minutes.low());
    }
    return (minutes.low() == null ? "0m" : one(minutes.low()))
        + "/"
        + (minutes.high() == null ? "" : one(minutes.high()));
  }

  private static String one(double minutes) {
    String text = Duration.ofSeconds(Math.round(minutes * 60)).toString();
    return text.substring(2).toLowerCase(Locale.ROOT);
  }
}
