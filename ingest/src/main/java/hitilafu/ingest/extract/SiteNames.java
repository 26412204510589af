package hitilafu.ingest.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a site calls itself, to tell its name where it stands for something else.
 *
 * @param names without spaces and punctuation
 * @param host null if not known
 */
record SiteNames(Set<String> names, String host) {
  static SiteNames of(Collection<String> names, String url) {
    Set<String> squashed = new HashSet<>();
    for (String name : names) {
      if (name != null && !name.isBlank()) {
        squashed.add(squash(name));
      }
    }
    return new SiteNames(squashed, Address.host(url).orElse(null));
  }

  /** Whether the text is the site's name: as it gives it, or as its host bears it out. */
  boolean is(String text) {
    String squashed = squash(text);
    return !squashed.isEmpty() && (names.contains(squashed) || host != null && isHost(text, squashed));
  }

  private boolean isHost(String text, String squashed) {
    String whole = squash(host);
    return squashed.equals(whole)
        || squashed.equals("www" + whole)
        || isLabel(text, squashed);
  }

  /** The host in full ("lake-post"), by its initials ("kra"), or the text's end or beginning. */
  private boolean isLabel(String text, String squashed) {
    String[] labels = host.split("\\.");
    for (int i = 0; i < labels.length - 1; i++) {
      String label = labels[i].replace("-", "");
      if (label.length() >= 2
          && (label.equals(squashed)
              || label.equals("the" + squashed)
              || squashed.equals("the" + label)
              || label.length() >= 5 && (squashed.startsWith(label) || squashed.endsWith(label))
                  && isSmall(squashed.replace(label, ""))
              || label.equals(initials(text)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(String rest) {
    return rest.length() <= 3 || AuthorWords.HOUSE.contains(rest);
  }

  private static String initials(String text) {
    return Words.of(text).map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  static String squash(String text) {
    return Words.key(text).replace(" ", "");
  }
}
