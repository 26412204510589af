package hitilafu.ingest.extract;

import java.util.List;
import java.util.Set;

/** What on a page is near its headline. */
final class Vicinity {
  private static final Set<String> ELEMENTS = Set.of("nav", "blockquote");

  /**
   * What is that near, as {@link #distance} counts it, is the story's own, whatever it is called.
   */
  private static final int TOUCHING = 6;

  private static final int ABOVE = 8;
  private static final int BELOW = 25;

  private static final int NOISE = 4;
  private static final int SECOND = 20;
  private static final int NONE = 100;

  private final Page page;
  private final int block;

  private Vicinity(Page page, int block) {
    this.page = page;
    this.block = block;
  }

  /**
   * Finds it.
   *
   * @param title what it says; null if that is not known
   */
  static Vicinity of(Page page, String title) {
    return new Vicinity(page, find(page, title));
  }

  private static int find(Page page, String title) {
    List<Block> blocks = page.outline().blocks();
    int best = 0;
    int rank = Integer.MAX_VALUE;
    for (int i = 0; i < blocks.size() && rank > 0; i++) {
      int one = rank(blocks.get(i), title) + (page.noise().holds(i) ? NOISE : 0);
      if (one < rank) {
        rank = one;
        best = i;
      }
    }
    return best;
  }

  private static int rank(Block block, String title) {
    if (title != null && block.text().equalsIgnoreCase(title)) {
      return block.heading() ? 0 : 1;
    }
    return switch (block.level()) {
      case 1 -> 2;
      case 2 -> SECOND;
      default -> NONE;
    };
  }

  /** Twice that in blocks, and odd for what stands above: of equals, that below is nearer. */
  int distance(int other) {
    return other < block ? 2 * (block - other) + 1 : 2 * (other - block);
  }

  boolean isNear(int distance) {
    return distance % 2 == 1 ? distance <= 2 * ABOVE : distance <= 2 * BELOW;
  }

  /** It stands in a teaser, a sidebar, readers' comments, and the headline does not. */
  boolean isOtherStory(Box box, int distance) {
    if (distance <= TOUCHING) {
      return false;
    }
    boolean aside = false;
    for (Box b = box; b != null; b = b.parent()) {
      if (b.firstBlock() <= block && block < b.endBlock()) {
        return aside && !b.name().equals("article");
      }
      if (ELEMENTS.contains(b.name()) || b.label().others()) {
        return true;
      }
      aside = aside || b.label().teaser();
    }
    return aside;
  }
}
