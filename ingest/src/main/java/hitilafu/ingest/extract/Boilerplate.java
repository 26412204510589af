package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts what sites put around and into their texts, told by the heading it bears. A trailing kind
 * ends the article; an inline kind takes the one teaser below it with it.
 */
final class Boilerplate {
  private static final Set<String> TRAILING = Resource.keys("boilerplate-headings.txt", "trailing");
  private static final Set<String> INLINE = Resource.keys("boilerplate-headings.txt", "inline");
  private static final Set<String> APPEALS = Resource.keys("boilerplate-headings.txt", "appeal");

  /** So many words an appeal has at the most. */
  private static final int APPEAL = 40;

  /** So many words has the longest beginning of one. */
  private static final int LONGEST = 6;

  /** A teaser that shares a line with its heading is no longer than this. */
  private static final int TEASER = 25;

  private Boilerplate() {}

  static List<Block> cut(List<Block> blocks) {
    List<Block> left = new ArrayList<>();
    boolean teaserFollows = false;
    int all = Prose.in(blocks);
    int above = 0;
    for (Block block : blocks) {
      String key = block.words() > APPEAL ? "" : Words.key(block.text());
      if (TRAILING.contains(key) && isLate(above, all)) {
        return left;
      }
      boolean heading = TRAILING.contains(key) || INLINE.contains(key);
      boolean teaser = teaserFollows && isTeaser(block);
      if (!heading && !teaser && !isHeadedTeaser(block) && !isAppeal(key)) {
        left.add(block);
        above += block.isProse() ? block.text().length() : 0;
      }
      teaserFollows = INLINE.contains(key);
    }
    return left;
  }

  /** Most of the prose is above: what is headed so in the middle of a text does not end it. */
  private static boolean isLate(int above, int all) {
    return above > 0 && above * 2L > all;
  }

  private static boolean isTeaser(Block block) {
    return block.isShort() && !block.endsSentence();
  }

  private static boolean isAppeal(String key) {
    int end = 0;
    for (int words = 1; words <= LONGEST && end < key.length(); words++) {
      int space = key.indexOf(' ', end + 1);
      end = space < 0 ? key.length() : space;
      if (APPEALS.contains(key.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** "Also read: Something else", all in one line. */
  private static boolean isHeadedTeaser(Block block) {
    int colon = block.text().indexOf(':');
    return colon > 0
        && INLINE.contains(Words.key(block.text().substring(0, colon)))
        && Words.count(block.text()) <= TEASER;
  }
}
