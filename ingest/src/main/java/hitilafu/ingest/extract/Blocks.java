package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts an element into its blocks, in order. A boundary is where a browser would begin a new line
 * and leave room above it; a row of a data table is one block, a cell of a layout table is one.
 */
final class Blocks implements NodeVisitor {
  /** jsoup counts some elements as inline that are not, and some that are. */
  private static final Set<String> NOT_BLOCK = Set.of("br", "ins", "del", "button");

  private static final Set<String> CELL = Set.of("td", "th");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int breaks;
  private boolean empty = true;
  private Element dataTable;
  private int headings;

  private Blocks() {}

  static List<Block> of(Element element) {
    Blocks visitor = new Blocks();
    NodeTraversor.traverse(visitor, element);
    visitor.flush(element);
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (dataTable == null && isDataTable(element)) {
      flush(element.parent());
      dataTable = element;
    } else if (name.equals("br")) {
      lineBreak(element);
    } else if (dataTable != null && CELL.contains(name)) {
      text.append(empty ? "" : " | ");
    } else if (isBoundary(element)) {
      flush(element.parent());
    }
    links += name.equals("a") ? 1 : 0;
    headings += isHeading(name) ? 1 : 0;
  }

  private void close(Element element) {
    if (isBoundary(element)) {
      flush(element);
    }
    if (element == dataTable) {
      flush(element);
      dataTable = null;
    }
    links -= element.normalName().equals("a") ? 1 : 0;
    headings -= isHeading(element.normalName()) ? 1 : 0;
  }

  private void append(String words) {
    if (!words.isBlank()) {
      breaks = 0;
      empty = false;
    }
    text.append(words);
    linked += links > 0 ? CleanText.of(words).length() : 0;
  }

  private void lineBreak(Element element) {
    breaks++;
    text.append(' ');
    if (breaks == 2 && dataTable == null) {
      flush(element.parent());
    }
  }

  private void flush(Element owner) {
    String clean = CleanText.of(text.toString());
    if (!clean.isEmpty()) {
      blocks.add(new Block(clean, linked, headings > 0, owner));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    empty = true;
  }

  private boolean isBoundary(Element element) {
    return dataTable == null
        ? element.isBlock() && !NOT_BLOCK.contains(element.normalName())
        : element.normalName().equals("tr");
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Its first row has a header cell, and it is not there to place paragraphs. */
  private static boolean isDataTable(Element element) {
    if (!element.normalName().equals("table")) {
      return false;
    }
    Element row = element.firstElementChild();
    while (row != null && !row.normalName().equals("tr")) {
      row = row.firstElementChild();
    }
    return row != null
        && row.firstElementChild() != null
        && row.firstElementChild().normalName().equals("th")
        && element.selectFirst("p, div, h1, h2, h3") == null;
  }
}
