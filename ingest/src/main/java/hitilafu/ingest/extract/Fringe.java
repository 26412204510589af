package hitilafu.ingest.extract;

import java.util.List;

/** Labels above and below a text: sections, names, counters, buttons. */
final class Fringe {
  /** Where there is less prose, the short lines are the text. */
  private static final int TEXT = 50;

  /** A line above the text with so many words may be its summary. */
  private static final int SUMMARY = 10;

  /** A line below the text with so many words may belong to it. */
  private static final int REMARK = 8;

  /** So many words a sentence has that says something. */
  private static final int SENTENCE = 5;

  private Fringe() {}

  /** The blocks without the labels above the first and below the last that says something. */
  static List<Block> trim(List<Block> blocks) {
    if (blocks.stream().filter(Block::isProse).mapToInt(Block::words).sum() < TEXT) {
      return blocks;
    }
    int from = 0;
    while (from < blocks.size() && isLabel(blocks.get(from), SUMMARY)) {
      from++;
    }
    if (from > 0 && from < blocks.size() && blocks.get(from - 1).level() > 1) {
      from--; // the heading of the first section
    }
    int to = blocks.size();
    while (to > from && isLabel(blocks.get(to - 1), REMARK) && !isSaid(blocks.get(to - 1))) {
      to--;
    }
    return blocks.subList(from, to);
  }

  /** A short sentence may be what was corrected. */
  private static boolean isSaid(Block block) {
    return block.words() >= SENTENCE && block.endsSentence() && !block.heading();
  }

  private static boolean isLabel(Block block, int words) {
    if (block.text().startsWith("http") && block.text().indexOf(' ') < 0) {
      return true;
    }
    return !block.isProse()
        && !QuotedPosts.isEmbedded(block)
        && (block.words() < words || block.level() == 1);
  }
}
