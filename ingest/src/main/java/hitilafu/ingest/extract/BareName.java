package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes off a name what is around it: punctuation, capitals, and what somebody is. */
final class BareName {
  private static final Pattern EDGES =
      Pattern.compile("^[\\P{L}&&[^\\d]]+|[\\s,:;/*_\"\\u201d-]+$");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{4})\\.$");
  private static final Pattern SHOUTED =
      Pattern.compile("\\p{Lu}['\\u2019.-]?(?:\\p{Lu}['\\u2019.-]?)+");
  private static final Pattern VOWEL = Pattern.compile("[AEIOUY\\u00c0-\\u00dc]");

  private BareName() {}

  /** The name; empty if there is nothing but what somebody is. */
  static String of(String raw) {
    String text = EDGES.matcher(CleanText.of(raw)).replaceAll("");
    text = SENTENCE_END.matcher(text).replaceFirst("");
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    if (isTitle(words) && words.stream().allMatch(BareName::mayBeTitle)) {
      return "";
    }
    cut(words, behind(words), words.size());
    cut(words, 0, before(words));
    return String.join(
        " ", isShouted(words) ? words.stream().map(BareName::lowered).toList() : words);
  }

  /** Whether the word is a part of what somebody is: "Senior", "Reporter". */
  static boolean mayBeTitle(String word) {
    return has(AuthorWords.ROLE, word) || has(AuthorWords.BEAT, word);
  }

  private static int behind(List<String> words) {
    int from = words.size();
    while (from > 2 && mayBeTitle(words.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static int before(List<String> words) {
    int to = 0;
    while (to < words.size() - 2 && mayBeTitle(words.get(to))) {
      to++;
    }
    return to;
  }

  /** "Jane Business" may be a name, "Jane Doe Business Editor" is more than one. */
  private static void cut(List<String> words, int from, int to) {
    List<String> title = words.subList(from, to);
    if (isTitle(title)) {
      title.clear();
    }
  }

  private static boolean isTitle(List<String> words) {
    return words.stream().anyMatch(word -> has(AuthorWords.ROLE, word));
  }

  private static boolean has(Set<String> words, String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "JANE WANJIKU" is a name in capitals; "BBC NEWS" and "AFP" are written so. */
  private static boolean isShouted(List<String> words) {
    return words.size() > 1
        && words.stream().anyMatch(word -> word.length() > 2)
        && words.stream().allMatch(BareName::isShouted)
        && words.stream().noneMatch(word -> has(AuthorWords.HOUSE, word));
  }

  private static boolean isShouted(String word) {
    return word.length() <= 2 || SHOUTED.matcher(word).matches() && VOWEL.matcher(word).find();
  }

  private static String lowered(String word) {
    StringBuilder name = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      name.append(inside ? Character.toLowerCase(c) : c);
      inside = Character.isLetter(c);
    }
    return name.toString();
  }
}
