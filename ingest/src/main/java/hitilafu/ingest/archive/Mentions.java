package hitilafu.ingest.archive;

import hitilafu.ingest.extract.Charsets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * The addresses that a listing's text names: as they are, or escaped as XML, HTML or JSON do it.
 */
final class Mentions {
  private static final Pattern ABSOLUTE = Pattern.compile("https?://[^\\s\"'<>\\\\]+");
  private static final Pattern RELATIVE =
      Pattern.compile("(?i)(?:href|src)\\s*=\\s*[\"']?([^\\s\"'<>]+)");
  private static final Pattern TAIL = Pattern.compile("[\\])},.;:!?]+$");
  private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private Mentions() {}

  /**
   * Whether an address is named for which the question holds.
   *
   * @param mediaType as the server stated it; the text is looked for in the encoding that it says
   *     or that the bytes show, and in UTF-8 in any case
   * @param base what links that are not absolute are relative to
   */
  static boolean any(byte[] body, String mediaType, String base, Predicate<String> onUrl) {
    String text = new String(body, StandardCharsets.UTF_8);
    if (any(text, base, onUrl)) {
      return true;
    }
    String stated = Charsets.decode(body, mediaType, misfit -> {});
    return !stated.equals(text) && any(stated, base, onUrl);
  }

  /** One spelling after the other, for a listing may be long. */
  private static boolean any(String text, String base, Predicate<String> onUrl) {
    Predicate<String> names = spelling -> addresses(spelling, base).anyMatch(onUrl);
    if (names.test(text) || names.test(json(text))) {
      return true;
    }
    String once = Parser.unescapeEntities(text, true);
    return names.test(once) || names.test(Parser.unescapeEntities(once, true));
  }

  private static Stream<String> addresses(String text, String base) {
    Stream<String> absolute =
        ABSOLUTE
            .matcher(text)
            .results()
            .map(match -> match.group())
            .filter(url -> url.length() <= OwnHeaders.MAX_URL)
            .flatMap(url -> Stream.of(url, TAIL.matcher(url).replaceFirst("")));
    Stream<String> relative =
        RELATIVE.matcher(text).results().flatMap(match -> resolve(base, match.group(1)));
    return Stream.concat(absolute, relative);
  }

  private static Stream<String> resolve(String base, String link) {
    try {
      return Stream.of(URI.create(base).resolve(link).toString());
    } catch (IllegalArgumentException noAddress) {
      return Stream.of();
    }
  }

  private static String json(String text) {
    return JSON_ESCAPE
        .matcher(text.replace("\\/", "/"))
        .replaceAll(
            match -> Matcher.quoteReplacement("" + (char) Integer.parseInt(match.group(1), 16)));
  }
}
