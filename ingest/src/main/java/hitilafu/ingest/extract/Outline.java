package hitilafu.ingest.extract;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page laid out flat, made in one walk: its boxes (elements) in document order, and its blocks
 * (runs of text). A box's descendants are a range of boxes and a range of blocks, so that what is
 * asked of any part of the page is a difference of two sums, and the cost of reading a page does
 * not depend on its nesting.
 */
final class Outline {
  private final List<Box> boxes;
  private final List<Block> blocks;
  private final List<Element> declarations;
  private final int depth;
  private final int[] chars;
  private final int[] linked;
  private final int[] prose;
  private final int[] leading;

  Outline(List<Box> boxes, List<Block> blocks, List<Element> declarations, int depth) {
    this.depth = depth;
    this.boxes = boxes;
    this.blocks = blocks;
    this.declarations = declarations;
    chars = new int[blocks.size() + 1];
    linked = new int[blocks.size() + 1];
    prose = new int[blocks.size() + 1];
    leading = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      chars[i + 1] = chars[i] + blocks.get(i).text().length();
      linked[i + 1] = linked[i] + blocks.get(i).linked();
      leading[i + 1] = leading[i] + (blocks.get(i).linked() > 0 ? 1 : 0);
      prose[i + 1] = prose[i] + (blocks.get(i).isProse() ? blocks.get(i).text().length() : 0);
    }
  }

  static Outline of(Document page) {
    return OutlineWalk.walk(page);
  }

  List<Box> boxes() {
    return boxes;
  }

  /** How deep its elements are nested. */
  int depth() {
    return depth;
  }

  /** The script, meta, link and title elements, in order, wherever they stand. */
  List<Element> declarations(String name) {
    return declarations.stream().filter(element -> element.normalName().equals(name)).toList();
  }

  /** All that can be read on the page, in order. */
  List<Block> blocks() {
    return blocks;
  }

  List<Block> blocks(Box box) {
    return blocks.subList(box.firstBlock(), box.endBlock());
  }

  /** How many characters of text there are in it. */
  int chars(Box box) {
    return chars[box.endBlock()] - chars[box.firstBlock()];
  }

  /** How many of them are links. */
  int linked(Box box) {
    return linked[box.endBlock()] - linked[box.firstBlock()];
  }

  /** How many of its blocks have a link in them. */
  int leading(Box box) {
    return leading[box.endBlock()] - leading[box.firstBlock()];
  }

  /** How many of its characters are prose. */
  int prose(Box box) {
    return prose[box.endBlock()] - prose[box.firstBlock()];
  }

  int prose() {
    return prose[blocks.size()];
  }

  int chars() {
    return chars[blocks.size()];
  }

  int linked() {
    return linked[blocks.size()];
  }
}
