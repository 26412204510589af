package hitilafu.analytics.observe.times;

import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Moments seen as calendar days of a zone. */
public final class Days {
  private static final Pattern NAMED =
      Pattern.compile(
          "\\d{4}-\\d\\d|\\d/\\d|\\b(?:"
              + Almanac.FULL_WEEKDAY
              + "|\\d.*"
              + Almanac.MONTH
              + "|"
              + Almanac.MONTH
              + ".*\\d)");

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration LONGEST_NIGHT = Duration.ofHours(16);

  private Days() {}

  /** The day a moment lies on; one that is unresolved, or coarser than a day, stays as it is. */
  public static Moment of(Moment moment, ZoneId zone) {
    if (moment.precision().compareTo(Precision.DAY) >= 0) {
      return moment;
    }
    return moment.resolved()
        ? day(first(moment, zone), zone, moment.text())
        : Moment.unresolved(Precision.DAY, moment.text());
  }

  public static LocalDate first(Moment moment, ZoneId zone) {
    return LocalDate.ofInstant(moment.earliest(), zone);
  }

  public static Moment shift(Moment moment, int days) {
    Duration by = Duration.ofDays(days);
    return new Moment(
        moment.earliest().plus(by), moment.latest().plus(by), moment.precision(), moment.text());
  }

  /**
   * "At 7.44pm", told on the morning after it ended, is the evening before. A day that the words
   * name stays.
   */
  public static Moment notAfter(Moment start, Moment end) {
    return start != null && end != null && overnight(start, end) ? shift(start, -1) : start;
  }

  /** Whether the end, which lies before the start, would lie behind it by a night. */
  public static boolean overnight(Moment start, Moment end) {
    if (!start.resolved() || !end.resolved() || namesItsDay(start.text())) {
      return false;
    }
    if (!start.earliest().isAfter(end.latest())) {
      return false;
    }
    Duration lasted = Duration.between(start.earliest().minus(A_DAY), end.latest());
    return !lasted.isNegative() && lasted.compareTo(LONGEST_NIGHT) <= 0;
  }

  private static boolean namesItsDay(String words) {
    return words != null && NAMED.matcher(words).find();
  }

  public static Moment day(LocalDate day, ZoneId zone, String text) {
    return new Moment(
        day.atStartOfDay(zone).toInstant(),
        day.plusDays(1).atStartOfDay(zone).toInstant(),
        Precision.DAY,
        text);
  }
}
