package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clock times: "6 a. m.", "5.40pm", "17:40", "1740hrs", "0809 GMT", "midnight". */
final class ClockReader {
  private static final String NAMES =
      "US/(?:Pacific|Mountain|Central|Eastern)|GMT|UTC|EAT|WAT|CAT|SAST|BST|IST|PKT|SGT|AEST|AEDT|AWST|NZST|NZDT|[ECMP]S?T|[ECMP]DT";
  private static final String ZONE = "(?:\\s?\\(?(?<z>" + NAMES + ")(?!\\p{L})\\)?)?";
  private static final Pattern TWELVE =
      Pattern.compile(
          "(?<![\\d.:])(?<h>1[0-2]|0?[1-9])(?:\\s?[:.]\\s?(?<m>[0-5]\\d))?\\s?(?<half>[ap])(?:\\.\\s?m\\.?|\\s?m)(?![\\p{L}\\d])"
              + ZONE,
          Pattern.CASE_INSENSITIVE);

  /** The first hour of "between 6 and 8 pm" and "9:00 - 11:30 pm". */
  private static final Pattern FIRST_OF_TWO =
      Pattern.compile(
          "(?<![\\d.:])(?:(?<=\\b(?:between|from)"
              + " )(?<h>1[0-2]|[1-9])|(?<h2>1[0-2]|[1-9])[:.](?<m>[0-5]\\d))"
              + "(?=\\s?(?:to|and|until|till|-|–)\\s?(?<other>1[0-2]|0?[1-9])(?:[:.][0-5]\\d)?\\s?"
              + "(?<half>[ap])(?:\\.\\s?m|m)(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TWENTY_FOUR =
      Pattern.compile(
          "(?<![\\d.:])(?:(?<h>[01]?\\d|2[0-4]):(?<m>[0-5]\\d)(?![\\d:])(?:\\s?(?:hours|hrs|h))?"
              + "|(?<h2>[01]?\\d|2[0-4])\\.(?<m2>[0-5]\\d)\\s?(?:hours|hrs)\\b)"
              + ZONE);
  private static final Pattern FRENCH =
      Pattern.compile("(?<![\\d.:])(?<h>[01]?\\d|2[0-3])h(?<m>[0-5]\\d)(?![\\p{L}\\d])" + ZONE);
  private static final Pattern MILITARY =
      Pattern.compile(
          "(?<![\\d.:])(?<h>[01]\\d|2[0-4])(?<m>[0-5]\\d)(?:(?<=\\bsaa"
              + " \\d{4})(?![\\p{L}\\d])|\\s?(?:hours\\b|hrs\\b|(?=GMT|UTC|EAT|WAT|CAT|SAST)|Hrs|HRS))"
              + ZONE);
  private static final Vocabulary WORDS = Vocabulary.of("noon|midday|mid-day|midnight");

  private ClockReader() {}

  static List<ClockWords> read(Sentence sentence) {
    List<ClockWords> found = new ArrayList<>(SwahiliClock.read(sentence));
    numbers(TWELVE, sentence, found);
    firstOfTwo(sentence, found);
    numbers(TWENTY_FOUR, sentence, found);
    numbers(FRENCH, sentence, found);
    numbers(MILITARY, sentence, found);
    for (ClockWords spoken : SpokenClock.read(sentence)) {
      if (found.stream().noneMatch(earlier -> earlier.span().overlaps(spoken.span()))) {
        found.add(spoken);
      }
    }
    for (Span span : WORDS.all(sentence)) {
      boolean midnight = span.of(sentence).equalsIgnoreCase("midnight");
      found.add(new ClockWords(span, midnight ? LocalTime.MIDNIGHT : LocalTime.NOON, false, null));
    }
    return found;
  }

  private static void numbers(Pattern pattern, Sentence sentence, List<ClockWords> found) {
    for (Matcher m = pattern.matcher(sentence.text()); m.find(); ) {
      Span span = new Span(m.start(), m.end());
      if (found.stream().noneMatch(earlier -> earlier.span().overlaps(span))) {
        found.add(clock(pattern, m, span));
      }
    }
  }

  private static void firstOfTwo(Sentence sentence, List<ClockWords> found) {
    for (Matcher m = FIRST_OF_TWO.matcher(sentence.text()); m.find(); ) {
      Span span = new Span(m.start(), m.end());
      int hour = Integer.parseInt(m.group(m.group("h") == null ? "h2" : "h")) % 12;
      int other = Integer.parseInt(m.group("other")) % 12;
      // "11 to 2 pm" begins before noon.
      boolean after = m.group("half").equalsIgnoreCase("p") == hour <= other;
      int minute = m.group("m") == null ? 0 : Integer.parseInt(m.group("m"));
      LocalTime time = LocalTime.of(after ? hour + 12 : hour, minute);
      found.add(new ClockWords(span, time, m.group("m") != null, null));
    }
  }

  private static ClockWords clock(Pattern pattern, Matcher m, Span span) {
    boolean dotted = pattern == TWENTY_FOUR && m.group("h") == null;
    int hour = Integer.parseInt(m.group(dotted ? "h2" : "h"));
    if (pattern == TWELVE) {
      hour = hour % 12 + (m.group("half").toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }
    String minutes = m.group(dotted ? "m2" : "m");
    LocalTime time = LocalTime.of(hour % 24, minutes == null ? 0 : Integer.parseInt(minutes));
    ZoneId zone = ZoneNames.of(m.group("z"));
    // "9:30" is that of the night if a night is named; "09:30", "9:30 hrs" and "9:30 GMT" are not.
    boolean byPart = pattern == TWENTY_FOUR && m.group().matches("(?:1[0-2]|[1-9]):\\d\\d");
    return new ClockWords(span, time, minutes != null, zone, false, byPart);
  }
}
