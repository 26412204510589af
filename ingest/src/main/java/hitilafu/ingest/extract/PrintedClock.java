package hitilafu.ingest.extract;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day that is printed beside a date. */
final class PrintedClock {
  private static final String TIME = "(\\d{1,2})[:.h](\\d\\d)(?::\\d\\d)?\\s?(?:([ap])\\.?m\\b)?";

  private static final Pattern AFTER =
      Pattern.compile(
          "^[,.\\s|/\u00b7\u2022\u2013\u2014-]{0,4}(?:\\p{L}{1,4}\\.?\\s)?" + TIME,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RANGE =
      Pattern.compile(
          "\\d[:.h]\\d\\d\\s{0,2}(?:[ap]\\.?m\\.?|uhr|hrs)?\\s{0,2}"
              + "(?:-|\u2013|\u2014|to|until|bis|hadi|mpaka)\\s{0,2}\\d{1,2}[:.h]\\d\\d",
          Pattern.CASE_INSENSITIVE);

  private static final int LOOKED_AT = 24;

  private PrintedClock() {}

  /** The time that follows this place in a text; null if there is none. */
  static LocalTime after(String text, int place) {
    Matcher matcher =
        AFTER.matcher(text.substring(place, Math.min(text.length(), place + LOOKED_AT)));
    if (!matcher.find()) {
      return null;
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = Integer.parseInt(matcher.group(2));
    String half = matcher.group(3);
    int full = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    return full < 24 && minute < 60 ? LocalTime.of(full, minute) : null;
  }

  /** "9.00 a.m. - 5.00 p.m.": the hours of something to come, as no text is published. */
  static boolean isRange(String text) {
    return RANGE.matcher(text).find();
  }
}
