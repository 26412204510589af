package hitilafu.ingest.extract;

import java.util.List;

/**
 * Where on its page a text stands, as indexes of blocks.
 *
 * @param headline that of the headline; that of the text if it is not printed
 * @param first the text's first
 * @param prose its first of prose; its last if there is none
 * @param last its last
 */
record Place(int headline, int first, int prose, int last) {
  static Place of(Page page, List<Block> text) {
    List<Block> all = page.outline().blocks();
    if (text.isEmpty()) {
      return new Place(0, 0, all.size(), all.size());
    }
    int first = index(all, text.getFirst(), 0);
    int last = index(all, text.getLast(), first);
    int prose =
        text.stream()
            .filter(Block::isProse)
            .findFirst()
            .map(b -> index(all, b, first))
            .orElse(last);
    return new Place(first, first, prose, last);
  }

  Place below(Headline headline) {
    return new Place(headline.box().firstBlock(), first, prose, last);
  }

  private static int index(List<Block> blocks, Block wanted, int from) {
    for (int i = from; i < blocks.size(); i++) {
      if (blocks.get(i) == wanted) {
        return i;
      }
    }
    return from;
  }
}
