package hitilafu.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import hitilafu.ingest.extract.CleanText;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Titles as plain text, however a feed wraps them up. */
final class FeedTitles {
  private static final Pattern MARKUP =
      Pattern.compile("</[A-Za-z]\\w{0,20}>|<(?:br|img|wbr)\\b|&(?:#\\w{1,8}|[A-Za-z]\\w{1,30});");

  private FeedTitles() {}

  /** Its text; empty if it has none. */
  static String text(Element title) {
    String type = title.attr("type").strip().toLowerCase(Locale.ROOT);
    String mode = title.attr("mode").strip().toLowerCase(Locale.ROOT);
    if (title.childrenSize() > 0) {
      return CleanText.of(title.text());
    }
    if (mode.equals("base64") || isBinary(type)) {
      return plain(decoded(title.wholeText()));
    }
    return isHtml(type, mode, title.wholeText())
        ? plain(title.wholeText())
        : CleanText.of(title.wholeText());
  }

  private static boolean isBinary(String type) {
    return type.contains("/") && !type.startsWith("text/") && !type.contains("xml");
  }

  /** RSS does not say whether a title is HTML, and many an Atom feed says it wrong. */
  private static boolean isHtml(String type, String mode, String raw) {
    return switch (type) {
      case "html", "text/html" -> true;
      case "text", "text/plain" -> false;
      default -> mode.equals("escaped") || MARKUP.matcher(raw).find();
    };
  }

  private static String plain(String html) {
    return CleanText.of(Jsoup.parse(html).text());
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return base64;
    }
  }
}
