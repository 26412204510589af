package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words for a part of a day, in hours of that day; a night ends after hour 24.
 *
 * @param vague whether the words only lean towards an end of the day ("early", "late")
 * @param eve whether the day beside them is the one that the night leads to ("usiku wa kuamkia")
 * @param swahili whether the words are Swahili
 */
record PartWords(Span span, int fromHour, int toHour, boolean vague, boolean eve, boolean swahili) {
  private static final Vocabulary PARTS =
      Vocabulary.of(
          "early hours|wee hours|small hours|early morning|dawn|morning|afternoon|evening",
          "nightfall|night|tonight|overnight|early|late|usiku wa (manane )?kuamkia",
          "alfajiri|asubuhi|mchana|adhuhuri|alasiri|jioni|usiku wa manane|usiku");

  private static final Vocabulary SWAHILI =
      Vocabulary.of("alfajiri|asubuhi|mchana|adhuhuri|alasiri|jioni|usiku.*");

  static List<PartWords> in(Sentence sentence) {
    List<PartWords> parts = new ArrayList<>();
    for (Span span : PARTS.all(sentence)) {
      String words = span.of(sentence).toLowerCase(Locale.ROOT);
      parts.add(of(span, words).in(SWAHILI.in(words)));
    }
    return parts;
  }

  private PartWords in(boolean swahiliWords) {
    return new PartWords(span, fromHour, toHour, vague, eve, swahiliWords);
  }

  private static PartWords of(Span span, String words) {
    return switch (words) {
      case "early hours", "wee hours", "small hours", "alfajiri" -> hours(span, 0, 6);
      case "dawn" -> hours(span, 3, 7);
      case "early morning" -> hours(span, 0, 9);
      case "morning", "asubuhi" -> hours(span, 5, 12);
      case "adhuhuri" -> hours(span, 11, 14);
      case "afternoon", "alasiri", "mchana" -> hours(span, 12, 18);
      case "evening", "jioni", "nightfall" -> hours(span, 16, 22);
      case "early" -> new PartWords(span, 0, 10, true, false, false);
      case "late" -> new PartWords(span, 17, 24, true, false, false);
      default -> new PartWords(span, 18, 30, false, words.endsWith("kuamkia"), false);
    };
  }

  private static PartWords hours(Span span, int from, int to) {
    return new PartWords(span, from, to, false, false, false);
  }

  /** Whether a time of the clock lies in it, be it after midnight. */
  boolean holds(LocalTime time) {
    int hour = time.getHour();
    return hour >= fromHour && hour < toHour || hour + 24 < toHour;
  }
}
