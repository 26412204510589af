package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Teasers for other stories: boxes of one make side by side, nearly each of them a link with a few
 * words. The updates of a live blog are articles side by side too, but lead nowhere.
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
      if (box.endBlock() - box.firstBlock() >= FEW && outline.leading(box) >= FEW) {
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
            .computeIfAbsent(box.name() + ' ' + box.label().classes(), m -> new ArrayList<>())
            .add(box);
      }
      i = box.end();
    }
    for (List<Box> make : makes.values()) {
      List<Box> cards = make.size() < FEW ? List.of() : make.stream().filter(this::isCard).toList();
      if (!cards.isEmpty() && cards.size() >= NEARLY * make.size()) {
        cards.forEach(box -> blocks.set(box.firstBlock(), box.endBlock()));
      }
    }
  }

  private boolean isCard(Box box) {
    if (outline.chars(box) > MOST_CHARS || outline.prose(box) > MOST_PROSE) {
      return false;
    }
    boolean other = box.name().equals("article") && outline.linked(box) > 0;
    for (Block block : outline.blocks(box)) {
      if (block.isMostlyLinks()) {
        return true;
      }
      other &= block.level() != 1;
    }
    return other;
  }
}
