package hitilafu.ingest.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words in the class and id of a page's elements, cut at hyphens and humps: "related-posts",
 * "relatedPosts" and "related_posts" are the same two words. Pages repeat them without end, so each
 * is cut once.
 */
final class Labels {
  private static final Pattern PARTS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
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

  private static Set<String> cut(String names) {
    if (names.length() > MAX_NAME) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    for (String part : PARTS.split(names)) {
      words.add(part.toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
