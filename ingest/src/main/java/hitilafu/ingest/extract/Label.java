package hitilafu.ingest.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern PARTS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
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

  private static void cut(String names, Set<String> words) {
    for (String part : PARTS.split(names)) {
      if (!part.isEmpty()) {
        words.add(part.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static String body(String classes) {
    for (String name : SPACES.split(classes)) {
      String letters = NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
      if (BODY.contains(letters)) {
        return letters;
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
