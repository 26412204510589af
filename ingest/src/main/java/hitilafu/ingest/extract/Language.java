package hitilafu.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  /** In characters. */
  private static final int LOOKED_AT = 8000;

  private static final int FEW = 8;
  private static final double FITS = 0.1;

  private Language() {}

  /**
   * ISO 639-1; null if neither the declaration nor the words tell.
   *
   * @param key of the body's words
   */
  static String of(Metadata metadata, String key) {
    String title = metadata.title() == null ? "" : Words.key(metadata.title()) + " ";
    String declared = primary(metadata.language());
    String start = key.substring(0, Math.min(key.length(), LOOKED_AT));
    List<String> words = List.of((title + start).split(" "));
    if (words.size() < FEW) {
      return declared;
    }
    double english = share(words, ENGLISH);
    double swahili = share(words, SWAHILI);
    if (Math.max(english, swahili) >= FITS) {
      return english >= swahili ? "en" : "sw";
    }
    boolean refuted = "en".equals(declared) || "sw".equals(declared);
    return refuted ? null : declared;
  }

  private static double share(List<String> words, Set<String> common) {
    return (double) words.stream().filter(common::contains).count() / words.size();
  }

  private static String primary(String tag) {
    if (tag == null) {
      return null;
    }
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.matches("[a-z]{2}") ? primary : null;
  }
}
