package hitilafu.ingest.source;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The elements of a feed, ill-formed or not. Nothing outside of it is ever looked at. */
final class FeedTree {
  static final int MAX_DEPTH = 128;
  static final int MAX_BASES = 30_000;

  private static final String BASE = "xml:base";

  /** An ampersand that begins no reference: many feeds forget to write it as one. */
  private static final Pattern BARE_AMPERSAND =
      Pattern.compile("(?s)<!\\[CDATA\\[.*?(?:]]>|\\z)|&(?!#?\\w{1,32};)");

  private FeedTree() {}

  /** A tree in which every element knows what its references are relative to. */
  static Document parse(String text, String address, List<Problem> problems) {
    Document tree =
        Parser.xmlParser()
            .setMaxDepth(MAX_DEPTH)
            .parseInput(escaped(FeedEntities.resolve(text)), address);
    if (isTooDeep(tree)) {
      problems.add(Problem.of(ProblemType.TOO_DEEP, "elements nested deeper than " + MAX_DEPTH));
    }
    rebase(tree, problems);
    return tree;
  }

  private static void rebase(Document tree, List<Problem> problems) {
    List<Element> bases =
        tree.stream().filter(element -> element.hasAttr(BASE)).limit(MAX_BASES + 1L).toList();
    if (bases.size() > MAX_BASES) {
      problems.add(
          Problem.of(ProblemType.TOO_LARGE, "xml:base is followed " + MAX_BASES + " times"));
    }
    bases.stream().limit(MAX_BASES).forEach(FeedTree::rebase);
  }

  private static void rebase(Element element) {
    String outer = element.parent().baseUri();
    element.setBaseUri(FeedLinks.resolve(outer, element.attr(BASE)).orElse(outer));
  }

  private static String escaped(String text) {
    return BARE_AMPERSAND
        .matcher(text)
        .replaceAll(
            found -> found.group().equals("&") ? "&amp;" : Matcher.quoteReplacement(found.group()));
  }

  private static boolean isTooDeep(Document tree) {
    int[] deepest = {0};
    tree.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0] >= MAX_DEPTH;
  }

  /** Whether a text ends before the element does that was begun last under that name. */
  static boolean isTorn(String text, Element element) {
    return text.lastIndexOf("</" + element.tagName()) < text.lastIndexOf("<" + element.tagName());
  }
}
