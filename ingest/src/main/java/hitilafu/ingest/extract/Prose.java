package hitilafu.ingest.extract;

import java.util.List;

/** How much prose stands in any part of a page, noise apart. In characters. */
final class Prose {
  private final int[] sums;

  private Prose(int[] sums) {
    this.sums = sums;
  }

  static Prose of(Outline outline, Noise noise) {
    List<Block> blocks = outline.blocks();
    int[] sums = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      sums[i + 1] = sums[i] + (!noise.isAside(i) && block.isProse() ? block.text().length() : 0);
    }
    return new Prose(sums);
  }

  /** How much there is in some blocks, noise or not. */
  static int in(List<Block> blocks) {
    return blocks.stream().filter(Block::isProse).mapToInt(block -> block.text().length()).sum();
  }

  int in(Box box) {
    return in(box.firstBlock(), box.endBlock());
  }

  /** In the blocks from one index to before another. */
  int in(int from, int to) {
    return sums[to] - sums[from];
  }
}
