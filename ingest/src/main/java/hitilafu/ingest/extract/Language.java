package hitilafu.ingest.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English or Swahili, told by the small words that every text is full of. */
final class Language {
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "was", "for", "that", "it", "on", "as", "with",
          "by", "at", "from", "be", "are", "were", "has", "have", "had", "this", "which", "who",
          "not", "but", "its", "their", "they", "will", "an", "or", "been", "after", "said");

  private static final Set<String> SWAHILI =
      Set.of(
          "ya", "wa", "na", "kwa", "ni", "la", "za", "katika", "cha", "vya", "hiyo", "hizo", "huo",
          "kuwa", "kama", "pia", "lakini", "baada", "kabla", "hii", "huu", "hizi", "au", "si",
          "ambayo", "ambaye", "ambao", "wakati", "zaidi", "kila", "wengi", "tu", "kutoka", "hadi",
          "alisema", "kwamba", "huduma");

  private static final WordTable<String> COMMON = common();

  private static final Pattern PRIMARY = Pattern.compile("^\\s{0,9}([A-Za-z]{2})(?:[-_\\s]|$)");

  /** In characters. */
  private static final int LOOKED_AT = 2000;

  private static final int FEW = 8;
  private static final double FITS = 0.1;

  private Language() {}

  private static WordTable<String> common() {
    Map<String, String> words = new HashMap<>();
    ENGLISH.forEach(word -> words.put(word, "en"));
    SWAHILI.forEach(word -> words.put(word, "sw"));
    return new WordTable<>(words);
  }

  /**
   * ISO 639-1; null if neither the declaration nor the words tell.
   *
   * @param key of the body's words
   */
  static String of(Metadata metadata, String key) {
    String title = metadata.title() == null ? "" : Words.key(metadata.title()) + " ";
    String declared = primary(metadata.language());
    String text = title + key.substring(0, Math.min(key.length(), LOOKED_AT));
    Counts counts = Counts.of(text);
    if (counts.words() < FEW) {
      return declared;
    }
    if (Math.max(counts.english(), counts.swahili()) >= FITS * counts.words()) {
      return counts.english() >= counts.swahili() ? "en" : "sw";
    }
    boolean refuted = "en".equals(declared) || "sw".equals(declared);
    return refuted ? null : declared;
  }

  private record Counts(int words, int english, int swahili) {
    static Counts of(String text) {
      int words = 0;
      int english = 0;
      int swahili = 0;
      for (int start = 0; start <= text.length(); ) {
        int space = text.indexOf(' ', start);
        int end = space < 0 ? text.length() : space;
        String language = COMMON.get(text, start, end);
        english += "en".equals(language) ? 1 : 0;
        swahili += "sw".equals(language) ? 1 : 0;
        words++;
        start = end + 1;
      }
      return new Counts(words, english, swahili);
    }
  }

  private static String primary(String tag) {
    if (tag == null) {
      return null;
    }
    Matcher primary = PRIMARY.matcher(tag);
    return primary.find() ? primary.group(1).toLowerCase(Locale.ROOT) : null;
  }
}
