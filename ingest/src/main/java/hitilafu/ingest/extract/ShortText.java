package hitilafu.ingest.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Looks whether there is little text in an element, and no further than that takes. */
final class ShortText implements NodeFilter {
  private int left;

  private ShortText(int max) {
    left = max;
  }

  /** Whether an element holds no more than so many characters, in no more nodes than that. */
  static boolean fits(Element element, int max) {
    ShortText text = new ShortText(max);
    NodeTraversor.filter(text, element);
    return text.left >= 0;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    left -= node instanceof TextNode words && !words.isBlank() ? words.getWholeText().length() : 1;
    return left < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
