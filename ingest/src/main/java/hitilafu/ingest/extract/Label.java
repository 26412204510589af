package hitilafu.ingest.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the class and id of an element say.
 *
 * @param words in lower case, cut at hyphens and humps: "related-posts", "relatedPosts" and
 *     "related_posts" are the same two words
 * @param elsewhere one of them says that it holds something other than the article
 * @param about one of them says that it holds something about the article
 * @param readers one of them says that readers wrote it
 * @param body the class that says that it holds the article's text; null if there is none
 */
record Label(Set<String> words, boolean elsewhere, boolean about, boolean readers, String body) {
  static final Label NONE = new Label(Set.of(), false, false, false, null);

  private static final Set<String> ELSEWHERE = kind("elsewhere");
  private static final Set<String> ABOUT = kind("about");
  private static final Set<String> READERS = kind("readers");
  private static final Set<String> BODY = kind("body");

  private static final int MAX_LENGTH = 400;

  /**
   * Reads the two attributes; what is too long to be meant for people says nothing.
   *
   * @param classes the class attribute, or the empty text
   */
  static Label of(String classes, String id) {
    if (classes.length() + id.length() > MAX_LENGTH) {
      return NONE;
    }
    Set<String> words = new HashSet<>();
    cut(classes, words);
    cut(id, words);
    return new Label(
        words, isAny(words, ELSEWHERE), isAny(words, ABOUT), isAny(words, READERS), body(classes));
  }

  /** At all that is neither letter nor digit, and before a capital that follows a small letter. */
  private static void cut(String names, Set<String> words) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean part = isLetter(c) || c >= '0' && c <= '9';
      boolean hump = c >= 'A' && c <= 'Z' && i > start && names.charAt(i - 1) >= 'a';
      if ((!part || hump) && i > start) {
        words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = !part ? i + 1 : hump ? i : start;
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static String body(String classes) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i <= classes.length(); i++) {
      char c = i < classes.length() ? classes.charAt(i) : ' ';
      if (isLetter(c)) {
        letters.append((char) (c | ' '));
      } else if (Character.isWhitespace(c)) {
        String name = letters.toString();
        if (BODY.contains(name)) {
          return name;
        }
        letters.setLength(0);
      }
    }
    return null;
  }

  private static boolean isAny(Set<String> words, Set<String> names) {
    for (String word : words) {
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> kind(String kind) {
    return Resource.kind("element-names.txt", kind);
  }
}
