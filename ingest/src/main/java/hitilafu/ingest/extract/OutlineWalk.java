package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lays a page out. A block ends where a browser would begin a new line and leave room above it; a
 * row of a data table is one block, a cell of a layout table is one.
 */
final class OutlineWalk {
  /** What holds no text for people, or none that they see where it stands. */
  private static final Set<String> MACHINERY =
      names(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "video",
          "audio",
          "input",
          "select",
          "textarea",
          "datalist",
          "link",
          "meta");

  /** Of these, what a page speaks about itself with. */
  private static final Set<String> DECLARING = Set.of("script", "meta", "link", "title");

  /** jsoup counts some elements as inline that are not, and some that are. */
  private static final Set<String> NOT_BLOCK = names("br", "ins", "del", "button");

  /** For the text of most blocks; it grows where it must. */
  private static final int ROOM = 4000;

  private static final Set<String> CELL = Set.of("td", "th");

  private final List<Box> boxes = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Element> declarations = new ArrayList<>();
  private final Labels labels = new Labels();
  private final CleanText text = new CleanText(ROOM);
  private Box open;
  private Box dataTable;
  private int deepest;
  private int linked;
  private int links;
  private int breaks;
  private int heading;

  private OutlineWalk() {}

  /** Asked for every element, for which the JDK's unmodifiable sets are slow. */
  private static Set<String> names(String... names) {
    return new HashSet<>(List.of(names));
  }

  static Outline walk(Element root) {
    OutlineWalk walk = new OutlineWalk();
    walk.visit(root, 0);
    return new Outline(walk.boxes, walk.blocks, walk.declarations, walk.deepest);
  }

  private void visit(Element element, int depth) {
    deepest = Math.max(deepest, depth);
    String name = element.normalName();
    if (name.equals("head")) {
      element.children().forEach(this::declared);
    } else if (MACHINERY.contains(name)) {
      declared(element);
    } else {
      open(element);
      for (int i = 0; i < element.childNodeSize(); i++) {
        Node node = element.childNode(i);
        if (node instanceof TextNode words) {
          append(words.getWholeText());
        } else if (node instanceof Element child) {
          visit(child, depth + 1);
        }
      }
      close();
    }
  }

  private void declared(Element element) {
    if (DECLARING.contains(element.normalName())) {
      declarations.add(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    boolean table = dataTable == null && isDataTable(element);
    if (table || isBoundary(element)) {
      flush(open);
    }
    open = new Box(element, labels.of(element), open, boxes.size(), blocks.size());
    boxes.add(open);
    dataTable = table ? open : dataTable;
    if (name.equals("br")) {
      lineBreak();
    } else if (dataTable != null && CELL.contains(name)) {
      text.append(text.length() == 0 ? "" : " | ");
    }
    links += name.equals("a") ? 1 : 0;
    heading = isHeading(name) ? name.charAt(1) - '0' : heading;
  }

  private void close() {
    Box box = open;
    String name = box.name();
    if (box == dataTable || isBoundary(box.element())) {
      flush(box);
    }
    dataTable = box == dataTable ? null : dataTable;
    links -= name.equals("a") ? 1 : 0;
    heading = isHeading(name) ? 0 : heading;
    box.close(boxes.size(), blocks.size());
    open = box.parent();
  }

  private void append(String words) {
    int more = text.append(words);
    breaks = more > 0 ? 0 : breaks;
    linked += links > 0 ? more : 0;
  }

  private void lineBreak() {
    breaks++;
    text.space();
    if (breaks == 2 && dataTable == null) {
      flush(open.parent());
    }
  }

  private void flush(Box owner) {
    if (text.length() > 0) {
      blocks.add(new Block(text.take(), linked, heading, owner));
    }
    linked = 0;
    breaks = 0;
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
