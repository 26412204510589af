package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands over a text: its headline, and who it is by.
 *
 * @param title empty if there is none
 * @param authors empty if there are none
 * @param block the index of the headline's block; -1 if it is not printed
 */
record Heading(String title, List<String> authors, int block) {

  /**
   * Reads a page's heading.
   *
   * @param titles that the page declares, the most to be trusted first
   * @param text the article's blocks
   */
  static Heading read(
      Page page, Titles titles, List<Credit> declared, SiteNames site, List<Block> text) {
    Marks marks = Marks.of(page);
    int first = text.isEmpty() ? 0 : index(page, text.getFirst());
    int last = text.isEmpty() ? page.outline().blocks().size() : index(page, text.getLast());
    int prose = text.stream().filter(Block::isProse).findFirst().map(b -> index(page, b)).orElse(last);
    Optional<Headline> headline = Headlines.find(page, marks.headlines(), titles.all(), site, prose);
    int block = headline.map(found -> found.box().firstBlock()).orElse(-1);
    List<Credit> credits = new ArrayList<>(declared);
    credits.addAll(Byline.read(page, marks.authors(), block < 0 ? first : block, first, last));
    String title = headline.map(Headline::text).map(titles::over).orElseGet(titles::best);
    return new Heading(title, Credits.choose(credits, site), block);
  }

  private static int index(Page page, Block wanted) {
    List<Block> blocks = page.outline().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) == wanted) {
        return i;
      }
    }
    return 0;
  }
}
