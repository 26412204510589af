package hitilafu.ingest.extract;

import java.util.List;

/** Whether there is an article on a page. */
final class Judgement {
  /** Less prose than this must outweigh the page's links, or be declared an article. */
  private static final int ENOUGH = 250;

  /** Headlines that lead elsewhere: a front page or a list. */
  private static final int TEASERS = 4;

  private Judgement() {}

  /**
   * Judges a page.
   *
   * @param content all blocks of the place where the article should be
   * @param text what is left of them
   * @param linked characters of links on the whole page
   * @param declared whether the page calls itself an article
   */
  static boolean isArticle(List<Block> content, List<Block> text, int linked, boolean declared) {
    int prose = Prose.in(text);
    if (declared) {
      return prose > 0;
    }
    long teasers = content.stream().filter(b -> b.heading() && b.isMostlyLinks()).count();
    long paragraphs = text.stream().filter(Block::isProse).count();
    boolean list = teasers >= TEASERS && teasers * 2 >= paragraphs;
    return prose > 0 && !list && (prose >= ENOUGH || prose > linked);
  }
}
