package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;

/** The summary that many pages set between the headline and the text, in a box of its own. */
final class Standfirst {
  /** Fewer words are a label, or a second headline. */
  private static final int FEW = 18;

  /** More paragraphs than this between the two are no summary. */
  private static final int MOST = 3;

  private Standfirst() {}

  /**
   * The summary; empty if there is none.
   *
   * @param title the block with the headline, or -1
   * @param text the first block of the text
   */
  static List<Block> find(Page page, int title, int text) {
    List<Block> found = new ArrayList<>();
    for (int i = title + 1; title >= 0 && i < text; i++) {
      Block block = page.outline().blocks().get(i);
      if (!page.noise().isAside(i) && isSummary(block)) {
        found.add(block);
      }
    }
    return found.size() > MOST ? List.of() : found;
  }

  private static boolean isSummary(Block block) {
    return !block.isMostlyLinks()
        && block.level() != 1
        && block.words() >= FEW
        && DateLine.of(block).isEmpty()
        && Authors.fromByline(block.text()).isEmpty();
  }
}
