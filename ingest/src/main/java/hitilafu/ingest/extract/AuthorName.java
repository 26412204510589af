package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What one name of an author looks like. */
enum AuthorName {
  /** Two words or more, as people are called. */
  PERSON,
  /** One word: a first name, a pen name, initials. */
  SINGLE,
  /** A house or a desk. */
  HOUSE,
  /** No name. */
  NONE;

  private static final int MAX_WORDS = 6;
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern EDGES = Pattern.compile("^[\\P{L}&&[^\\d]]+|[\\s,:;/*_\"\\u201d-]+$");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{4})\\.$");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}['\\u2019.-]?(?:\\p{Lu}['\\u2019.-]?)+");
  private static final Pattern VOWEL = Pattern.compile("[AEIOUY\\u00c0-\\u00dc]");
  private static final Pattern DOMAIN = Pattern.compile("\\w\\.(?:\\p{L}{2,3})$");

  static AuthorName of(String name) {
    String key = Words.key(name);
    String[] words = SPACE.split(name);
    if (key.isEmpty()
        || AuthorWords.ACCOUNT.contains(key)
        || AuthorWords.isLabel(key) && !AuthorWords.DESK.contains(key)
        || name.length() > 80
        || !Character.isLetter(name.codePointAt(0))
        || name.chars().anyMatch(c -> "!?:".indexOf(c) >= 0)) {
      return NONE;
    }
    if (AuthorWords.DESK.contains(key) || isHouse(key, name)) {
      return HOUSE;
    }
    return words.length == 1 ? SINGLE : isCapital(name) ? PERSON : HOUSE;
  }

  private static boolean isHouse(String key, String name) {
    String[] words = SPACE.split(key);
    return words.length > MAX_WORDS
        || DOMAIN.matcher(name).find() && words.length > 1 && SPACE.split(name).length == 1
        || Arrays.stream(words).skip(1).anyMatch(AuthorWords.HOUSE::contains)
        || AuthorWords.HOUSE.contains(words[0])
        || Arrays.stream(words).allMatch(w -> isRole(w));
  }

  /** Every word begins with a capital letter, but for the small ones inside names. */
  static boolean isCapital(String name) {
    String[] words = SPACE.split(name);
    return words.length <= MAX_WORDS
        && name.chars().noneMatch(Character::isDigit)
        && Arrays.stream(words)
            .allMatch(
                word ->
                    Character.isUpperCase(word.codePointAt(0))
                        || Character.isLetter(word.codePointAt(0))
                            && !Character.isLowerCase(word.codePointAt(0))
                        || word.length() > 2
                            && "'\u2019".indexOf(word.charAt(1)) >= 0
                        || AuthorWords.PART.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** The name without what is around it; empty if nothing is left but what somebody is. */
  static String clean(String raw) {
    String text = EDGES.matcher(CleanText.of(raw)).replaceAll("");
    List<String> words = new ArrayList<>(List.of(SPACE.split(SENTENCE_END.matcher(text).replaceFirst(""))));
    cutRoleBehind(words);
    cutRoleBefore(words);
    if (words.stream().allMatch(AuthorName::isRole) && !words.getFirst().isEmpty()
        && words.stream().anyMatch(word -> has(AuthorWords.ROLE, word)) && words.size() > 1) {
      return "";
    }
    return String.join(" ", unshouted(words));
  }

  private static void cutRoleBehind(List<String> words) {
    int end = words.size();
    while (end > 2 && isRole(words.get(end - 1))) {
      end--;
    }
    List<String> role = words.subList(end, words.size());
    if (role.stream().anyMatch(word -> has(AuthorWords.ROLE, word))) {
      role.clear();
    }
  }

  private static void cutRoleBefore(List<String> words) {
    int start = 0;
    while (start < words.size() - 2 && isRole(words.get(start))) {
      start++;
    }
    List<String> role = words.subList(0, start);
    if (role.stream().anyMatch(word -> has(AuthorWords.ROLE, word))) {
      role.clear();
    }
  }

  private static boolean isRole(String word) {
    return has(AuthorWords.ROLE, word) || has(AuthorWords.BEAT, word);
  }

  private static boolean has(Set<String> words, String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "JANE WANJIKU" is a name in capitals; "BBC NEWS" and "AFP" are written so. */
  private static List<String> unshouted(List<String> words) {
    boolean shouted =
        words.size() > 1
            && words.stream()
                .allMatch(
                    word ->
                        word.length() <= 2
                            || SHOUTED.matcher(word).matches() && VOWEL.matcher(word).find())
            && words.stream().anyMatch(word -> word.length() > 2)
            && words.stream().noneMatch(word -> has(AuthorWords.HOUSE, word));
    return shouted ? words.stream().map(AuthorName::lowered).toList() : words;
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
