package hitilafu.ingest.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The date in the data that a page's scripts build it from. For pages that show none: it takes
 * reading all the scripts, and of whom they speak is not known.
 */
final class ScriptedDates {
  /** "publishedAt":"2025-01-03T17:42:00Z", first_publication = '03.01.2025 17:42' */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "ubli(?:sh|cation)\\w{0,16}\\\\?[\"']?\\s{0,2}[:=]\\s{0,2}\\\\?[\"']([^\"'\\\\]{8,40})");

  private static final int MAX_LENGTH = 300_000;

  private ScriptedDates() {}

  static Optional<DateClaim> read(Page page) {
    return page.outline().declarations("script").stream()
        .map(Element::data)
        .filter(script -> script.length() < MAX_LENGTH && script.contains("ubli"))
        .flatMap(script -> PUBLISHED.matcher(script).results())
        .flatMap(found -> Dates.read(found.group(1)).stream())
        .findFirst()
        .map(read -> DateClaim.of(read, null, DateRole.PUBLISHED, DateWitness.LOOSE_META, 0));
  }
}
