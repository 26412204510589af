package hitilafu.ingest.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a site calls itself, to tell its name where it stands for something else.
 *
 * @param names its own words for it, and its host, without spaces and punctuation
 * @param labels the parts of its host but for the last, without hyphens; empty if not known
 */
record SiteNames(Set<String> names, List<String> labels) {
  private static final int MAX_NAME = 80;

  /** A label shorter than this is too easily a part of something else. */
  private static final int TELLING = 5;

  /** Names may be null. */
  static SiteNames of(Collection<String> names, String url) {
    String host = Address.host(url).orElse("");
    String[] parts = host.split("\\.");
    Set<String> squashed = new HashSet<>();
    Stream.concat(names.stream(), Stream.of(host, "www." + host))
        .filter(name -> name != null && !name.isBlank())
        .forEach(name -> squashed.add(squash(name)));
    return new SiteNames(
        squashed,
        Stream.of(parts)
            .limit(parts.length - 1)
            .map(label -> label.replace("-", ""))
            .filter(label -> label.length() >= 2)
            .toList());
  }

  /** Whether the text is the site's name: as it gives it, or as its host bears it out. */
  boolean is(String text) {
    if (text.length() > MAX_NAME) {
      return false;
    }
    List<String> words = Words.list(text);
    String squashed = String.join("", words);
    return !squashed.isEmpty()
        && (names.contains(squashed)
            || labels.stream().anyMatch(label -> bearsOut(label, words, squashed)));
  }

  /** In full ("lake-post"), by its initials ("kra"), or but for a small word ("bbc news"). */
  private static boolean bearsOut(String label, List<String> words, String squashed) {
    return label.equals(squashed)
        || label.equals("the" + squashed)
        || squashed.equals("the" + label)
        || isInitials(label, words)
        || label.length() >= TELLING
            && (squashed.startsWith(label) || squashed.endsWith(label))
            && isSmall(squashed.replace(label, ""));
  }

  private static boolean isInitials(String label, List<String> words) {
    if (label.length() != words.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).charAt(0) != label.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(String rest) {
    return rest.length() <= 3 || AuthorWords.HOUSE.contains(rest);
  }

  private static String squash(String text) {
    return Words.key(text).replace(" ", "");
  }
}
