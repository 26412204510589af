package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clock times: "6 a. m.", "5.40pm", "17:40", "1740hrs", "0809 GMT", "midnight". */
final class ClockReader {
  private static final String ZONE = "(?:\\s?\\(?(?<z>GMT|UTC|EAT|WAT|CAT|SAST|BST)\\)?)?";
  private static final Pattern TWELVE =
      Pattern.compile(
          "(?<![\\d.:])(?<h>1[0-2]|0?[1-9])(?:\\s?[:.]\\s?(?<m>[0-5]\\d))?\\s?(?<half>[ap])(?:\\.\\s?m\\.?|\\s?m)(?![\\p{L}\\d])"
              + ZONE,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TWENTY_FOUR =
      Pattern.compile(
          "(?<![\\d.:])(?<h>[01]?\\d|2[0-4]):(?<m>[0-5]\\d)(?![\\d:])(?:\\s?(?:hours|hrs|h))?"
              + ZONE);
  private static final Pattern MILITARY =
      Pattern.compile(
          "(?<![\\d.:])(?<h>[01]\\d|2[0-4])(?<m>[0-5]\\d)\\s?(?:hours\\b|hrs\\b|(?=GMT|UTC|EAT|WAT|CAT|SAST))"
              + ZONE);
  private static final Vocabulary WORDS = Vocabulary.of("noon|midday|midnight");

  private static final Map<String, String> ZONES =
      Map.of(
          "GMT",
          "UTC",
          "UTC",
          "UTC",
          "EAT",
          "Africa/Nairobi",
          "WAT",
          "Africa/Lagos",
          "CAT",
          "Africa/Maputo",
          "SAST",
          "Africa/Johannesburg",
          "BST",
          "Europe/London");

  private ClockReader() {}

  static List<ClockWords> read(Sentence sentence) {
    List<ClockWords> found = new ArrayList<>(SwahiliClock.read(sentence));
    numbers(TWELVE, sentence, found);
    numbers(TWENTY_FOUR, sentence, found);
    numbers(MILITARY, sentence, found);
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
        int hour = Integer.parseInt(m.group("h"));
        if (pattern == TWELVE) {
          hour = hour % 12 + (m.group("half").toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        }
        int minute = m.group("m") == null ? 0 : Integer.parseInt(m.group("m"));
        found.add(
            new ClockWords(
                span, LocalTime.of(hour % 24, minute), m.group("m") != null, zone(m.group("z"))));
      }
    }
  }

  private static ZoneId zone(String name) {
    return name == null ? null : ZoneId.of(ZONES.get(name.toUpperCase(Locale.ROOT)));
  }
}
