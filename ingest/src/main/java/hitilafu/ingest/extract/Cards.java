package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Teasers for other stories: boxes of one make side by side, nearly each of them a link with a few
 * words.
 */
final class Cards {
  private static final Set<String> ELEMENTS = Set.of("div", "li", "article", "section", "a", "dd");

  private static final int FEW = 3;
  private static final double NEARLY = 0.75;

  /** In characters; a card says little. */
  private static final int MOST_PROSE = 400;

  private static final int MOST_CHARS = 700;

  private final Outline outline;
  private final BitSet blocks = new BitSet();

  private Cards(Outline outline) {
    this.outline = outline;
  }

  /** The indexes of the blocks that stand in such boxes. */
  static BitSet of(Outline outline) {
    Cards cards = new Cards(outline);
    for (Box box : outline.boxes()) {
      if (box.endBlock() - box.firstBlock() >= FEW) {
        cards.look(box);
      }
    }
    return cards.blocks;
  }

  private void look(Box parent) {
    Map<String, List<Box>> makes = new LinkedHashMap<>();
    for (int i = parent.index() + 1; i < parent.end(); ) {
      Box box = outline.boxes().get(i);
      if (ELEMENTS.contains(box.name()) && box.endBlock() > box.firstBlock()) {
        makes
            .computeIfAbsent(box.name() + ' ' + box.attr("class"), m -> new ArrayList<>())
            .add(box);
      }
      i = box.end();
    }
    for (List<Box> make : makes.values()) {
      if (make.size() >= FEW
          && make.stream().filter(this::isCard).count() >= NEARLY * make.size()) {
        make.stream()
            .filter(this::isCard)
            .forEach(box -> blocks.set(box.firstBlock(), box.endBlock()));
      }
    }
  }

  /** The updates of a live blog are articles too, but lead nowhere. */
  private boolean isOtherStory(Box box) {
    return box.name().equals("article")
        && outline.linked(box) > 0
        && outline.blocks(box).stream().noneMatch(block -> block.level() == 1);
  }

  private boolean isCard(Box box) {
    return outline.chars(box) <= MOST_CHARS
        && outline.prose(box) <= MOST_PROSE
        && (outline.blocks(box).stream().anyMatch(Block::isMostlyLinks) || isOtherStory(box));
  }
}
