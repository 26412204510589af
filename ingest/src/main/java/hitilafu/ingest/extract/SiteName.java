package hitilafu.ingest.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * A site's name as it stands behind the last separator of the title element: taken only if the host
 * bears it out, in full ("lake-post") or by its initials ("kra").
 */
final class SiteName {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s[|\\u2013\\u2014\\u00bb\\u00b7-]\\s");

  private SiteName() {}

  static Optional<String> find(Document page, String url) {
    String[] parts = SEPARATOR.split(CleanText.of(page.title()));
    String last = parts[parts.length - 1];
    return parts.length < 2
        ? Optional.empty()
        : Address.host(url).filter(host -> matches(last, host)).map(host -> last);
  }

  private static boolean matches(String name, String host) {
    String label = host.substring(0, Math.max(0, host.indexOf('.'))).replace("-", "");
    String words = Words.of(name).filter(word -> !word.equals("the")).collect(Collectors.joining());
    String initials =
        Words.of(name).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return !label.isEmpty()
        && (label.equals(words) || label.equals("the" + words) || label.equals(initials));
  }
}
