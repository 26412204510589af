package hitilafu.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What one name of an author looks like; the best first. */
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
  private static final Pattern DOMAIN = Pattern.compile("\\S\\.\\p{L}{2,3}$");

  static AuthorName of(String name) {
    List<String> words = Words.list(name);
    String key = String.join(" ", words);
    if (isNone(name, key)) {
      return NONE;
    }
    boolean single = name.indexOf(' ') < 0;
    if (AuthorWords.DESK.contains(key) || isHouse(words, single ? name : "")) {
      return HOUSE;
    }
    return single ? SINGLE : isCapital(name) ? PERSON : HOUSE;
  }

  private static boolean isNone(String name, String key) {
    return key.isEmpty()
        || !Character.isLetter(name.codePointAt(0))
        || name.chars().anyMatch(c -> "!?:".indexOf(c) >= 0)
        || AuthorWords.ACCOUNT.contains(key)
        || AuthorWords.isLabel(key) && !AuthorWords.DESK.contains(key);
  }

  private static boolean isHouse(List<String> words, String single) {
    return words.size() > MAX_WORDS
        || words.stream().anyMatch(AuthorWords.HOUSE::contains)
        || words.stream().allMatch(BareName::mayBeTitle)
        || words.size() == 2 && DOMAIN.matcher(single).find();
  }

  /** Every word begins with a capital letter, but for the small ones inside names. */
  static boolean isCapital(String name) {
    String[] words = SPACE.split(name);
    return words.length <= MAX_WORDS
        && name.chars().noneMatch(Character::isDigit)
        && List.of(words).stream().allMatch(AuthorName::isPart);
  }

  /** Not all scripts have capital letters. */
  private static boolean isPart(String word) {
    int first = word.isEmpty() ? ' ' : word.codePointAt(0);
    boolean elided = word.length() > 2 && "'\u2019".indexOf(word.charAt(1)) >= 0;
    return Character.isLetter(first) && (!Character.isLowerCase(first) || elided)
        || AuthorWords.PART.contains(word.toLowerCase(Locale.ROOT));
  }
}
