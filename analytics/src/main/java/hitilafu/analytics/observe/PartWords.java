package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words for a part of a day, in hours of that day; a night ends after hour 24.
 *
 * @param vague whether the words only lean towards an end of the day ("early", "late")
 */
record PartWords(Span span, int fromHour, int toHour, boolean vague) {
  private static final Vocabulary PARTS =
      Vocabulary.of(
          "early hours|wee hours|early morning|morning|afternoon|evening|night|tonight",
          "overnight|early|late|alfajiri|asubuhi|alasiri|jioni|usiku");

  static List<PartWords> in(Sentence sentence) {
    List<PartWords> parts = new ArrayList<>();
    for (Span span : PARTS.all(sentence)) {
      parts.add(of(span, span.of(sentence).toLowerCase(Locale.ROOT)));
    }
    return parts;
  }

  private static PartWords of(Span span, String words) {
    return switch (words) {
      case "early hours", "wee hours", "alfajiri" -> new PartWords(span, 0, 6, false);
      case "early morning" -> new PartWords(span, 0, 9, false);
      case "morning", "asubuhi" -> new PartWords(span, 5, 12, false);
      case "afternoon", "alasiri" -> new PartWords(span, 12, 18, false);
      case "evening", "jioni" -> new PartWords(span, 16, 22, false);
      case "early" -> new PartWords(span, 0, 10, true);
      case "late" -> new PartWords(span, 17, 24, true);
      default -> new PartWords(span, 18, 30, false);
    };
  }
}
