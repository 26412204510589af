package hitilafu.ingest.extract;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** An element as an {@link Outline} knows it. */
final class Box {
  private final Element element;
  private final String name;
  private final Label label;
  private final Box parent;
  private final int index;
  private final int firstBlock;
  private int end;
  private int endBlock;

  private final String property;

  /** Null if there are none but class and id, as nearly everywhere. */
  private final Attributes others;

  Box(Element element, Label label, Box parent, int index, int firstBlock) {
    this.element = element;
    name = element.normalName();
    this.label = label;
    others = element.attributesSize() > label.attributes() ? element.attributes() : null;
    property = others == null ? "" : property(others);
    this.parent = parent;
    this.index = index;
    this.firstBlock = firstBlock;
  }

  private static String property(Attributes attributes) {
    String microdata = attributes.get("itemprop");
    return microdata.isEmpty() ? attributes.get("property") : microdata;
  }

  void close(int end, int endBlock) {
    this.end = end;
    this.endBlock = endBlock;
  }

  Element element() {
    return element;
  }

  /** Null for the outermost. */
  Box parent() {
    return parent;
  }

  /** The element's name in lower case. */
  String name() {
    return name;
  }

  /** Its place in document order. */
  int index() {
    return index;
  }

  /** The index after its last descendant's. */
  int end() {
    return end;
  }

  /** The first block that begins in it. */
  int firstBlock() {
    return firstBlock;
  }

  /** The index after its last block's. */
  int endBlock() {
    return endBlock;
  }

  boolean holds(Box other) {
    return index <= other.index && other.index < end;
  }

  /** What its class and id say. */
  Label label() {
    return label;
  }

  /** Of the thing described around it, in microdata or RDFa; the empty text if it is none. */
  String property() {
    return property;
  }

  /** The value of an attribute other than class and id; the empty text if there is none. */
  String attr(String key) {
    return others == null ? "" : others.get(key);
  }

  boolean has(String key) {
    return others != null && others.hasKey(key);
  }
}
