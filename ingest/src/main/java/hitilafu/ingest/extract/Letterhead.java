package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A letterhead is told by the lines with telephone, address and the like in it.
 *
 * @param name what stands above these; null if nothing does, or if {@link Lead} will find it
 * @param rest the text without them
 */
record Letterhead(String name, List<Block> rest) {
  /** Reporters give a mail address, but no box or telephone. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\bp\\.? ?o\\.? ?box\\b|\\bs\\.l\\.p\\b|\\btel(?:ephone)?\\b ?[.:]|\\b(?:simu|phone|fax)"
              + " ?:",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTACT =
      Pattern.compile(
          "\\b(?:e-?mail|website) ?:|\\bwww\\.|\\bhttps?://|[\\w.-]+@[\\w-]+\\.[a-z]|\\+\\d{3}["
              + " \\d-]{6}",
          Pattern.CASE_INSENSITIVE);
  private static final int MAX_LINES = 12;

  static Letterhead of(List<Block> blocks) {
    List<Block> top =
        blocks.stream().limit(MAX_LINES).takeWhile(block -> !block.isProse()).toList();
    List<Block> left = new ArrayList<>(top);
    left.removeIf(Letterhead::isContact);
    int first = (int) top.stream().takeWhile(block -> !OFFICE.matcher(block.text()).find()).count();
    String name = null;
    if (first > 0 && first < top.size() && hasHeadline(top.subList(first, top.size()))) {
      name = top.get(first - 1).text();
      left.removeAll(top.subList(0, first));
    }
    left.addAll(blocks.subList(top.size(), blocks.size()));
    return new Letterhead(name, left);
  }

  /** Some other line below that can be one. Where "PRESS STATEMENT" stands, all is clear. */
  private static boolean hasHeadline(List<Block> below) {
    return below.stream().noneMatch(block -> Notice.isHeading(block.text()))
        && Lead.read(below.stream().filter(block -> !isContact(block)).toList(), null)
            .title()
            .isPresent();
  }

  private static boolean isContact(Block block) {
    return block.isShort()
        && (OFFICE.matcher(block.text()).find() || CONTACT.matcher(block.text()).find());
  }
}
