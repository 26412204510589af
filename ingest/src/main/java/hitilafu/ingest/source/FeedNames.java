package hitilafu.ingest.source;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * What elements of a feed are called, so that one reader reads all dialects: RSS and Atom names in
 * lower case without a prefix, those of the Dublin Core with {@code dc:} and {@code dcterms:},
 * whatever prefix the feed gives them.
 */
final class FeedNames {
  private static final Map<String, Pattern> FAMILIES =
      Map.of(
          "dc:",
          Pattern.compile("https?://purl\\.org/dc/elements/"),
          "dcterms:",
          Pattern.compile("https?://purl\\.org/dc/terms/"),
          "",
          Pattern.compile(
              "(?i)https?://(www\\.w3\\.org/2005/atom|purl\\.org/(atom/|rss/1\\.0/$|net/rss)"
                  + "|(my|channel)\\.netscape\\.com/rdf|backend\\.userland\\.com/rss"
                  + "|blogs\\.law\\.harvard\\.edu)"));

  private FeedNames() {}

  static String of(Element element) {
    return family(element) + element.tag().localName().toLowerCase(Locale.ROOT);
  }

  private static String family(Element element) {
    Tag tag = element.tag();
    if (tag.prefix().isEmpty()) {
      return "";
    }
    if (!isDeclared(element)) {
      return tag.prefix() + ":"; // which then means what it means everywhere
    }
    return FAMILIES.entrySet().stream()
        .filter(family -> family.getValue().matcher(tag.namespace()).lookingAt())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("other:");
  }

  private static boolean isDeclared(Element element) {
    String declaration = "xmlns:" + element.tag().prefix();
    return element.hasAttr(declaration)
        || element.parents().stream().anyMatch(parent -> parent.hasAttr(declaration));
  }
}
