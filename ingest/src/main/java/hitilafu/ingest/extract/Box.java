package hitilafu.ingest.extract;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** An element as an {@link Outline} knows it. */
final class Box {
  private final Element element;
  private final Attributes attributes;
  private final Box parent;
  private final int index;
  private final int firstBlock;
  private int end;
  private int endBlock;

  Box(Element element, Box parent, int index, int firstBlock) {
    this.element = element;
    attributes = element.attributesSize() == 0 ? null : element.attributes();
    this.parent = parent;
    this.index = index;
    this.firstBlock = firstBlock;
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
    return element.normalName();
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

  /** The attribute's value; the empty text if there is none. */
  String attr(String key) {
    return attributes == null ? "" : attributes.get(key);
  }

  boolean has(String key) {
    return attributes != null && attributes.hasKey(key);
  }

  /** The first of the attributes that is there and not empty; else the empty text. */
  String firstAttr(String... keys) {
    for (String key : keys) {
      String value = attr(key);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
