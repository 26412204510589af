package hitilafu.ingest.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words in the class and id of a page's elements, cut at hyphens and humps: "related-posts",
 * "relatedPosts" and "related_posts" are the same two words. Pages repeat them without end, so each
 * is cut once.
 */
final class Labels {
  private static final int MAX_NAME = 400;

  private final Map<String, Set<String>> known = new HashMap<>();

  Set<String> of(Box box) {
    String name = box.attr("class");
    String id = box.attr("id");
    if (name.isEmpty() && id.isEmpty()) {
      return Set.of();
    }
    return known.computeIfAbsent(name + " " + id, Labels::cut);
  }

  /** The words of a name. */
  static Set<String> cut(String names) {
    if (names.length() > MAX_NAME) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i < names.length(); i++) {
      boolean part = isPart(names.charAt(i));
      boolean hump = part && i > start && isLower(names.charAt(i - 1)) && isUpper(names.charAt(i));
      if (hump || !part) {
        add(names, start, i, words);
        start = hump ? i : i + 1;
      }
    }
    add(names, start, names.length(), words);
    return words;
  }

  private static void add(String names, int start, int end, Set<String> words) {
    if (end > start) {
      words.add(names.substring(start, end).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isPart(char c) {
    return isLower(c) || isUpper(c) || c >= '0' && c <= '9';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
