package hitilafu.ingest.extract;

import hitilafu.ingest.pdf.LineEnd;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts the parts of a page that came along when its text was copied: menus, rows of buttons,
 * counters, credits of pictures, boxes, teasers, the foot. They are told by what they are made of,
 * since nothing else is left to tell them by.
 */
final class PageParts {
  /** So many headlines in a row without a paragraph are a list of them. */
  private static final int LIST = 3;

  /** Words that a headline has, and no more in a row that a site's name has. */
  private static final int HEADLINE = 4;

  private final List<Block> left = new ArrayList<>();
  private final Set<String> doubled;
  private String publisher;
  private int sections;
  private boolean prose;
  private boolean cut;

  private PageParts(List<Block> page) {
    List<Block> text = Boilerplate.cut(page.stream().filter(block -> !isBox(block)).toList());
    doubled = doubled(text);
    cut = text.size() < page.size();
    publisher =
        page.stream()
            .flatMap(block -> PageWords.owner(block.text()).stream())
            .findFirst()
            .orElse(null);
    int end = end(text);
    for (int i = 0; i < text.size(); i++) {
      if (prose && i > end && PageWords.isFoot(text.get(i).text())) {
        cut = true;
        break;
      }
      take(text.get(i));
    }
  }

  static PageParts of(List<Block> page) {
    return new PageParts(page);
  }

  /** What is left. */
  List<Block> text() {
    int end = left.size();
    while (end > 0 && isHeadline(left.get(end - 1))) {
      end--;
    }
    boolean list =
        cut
            && left.size() - end >= LIST
            && left.subList(0, end).stream().anyMatch(Block::isProse)
            && !left.get(end - 1).text().endsWith(":");
    return list ? left.subList(0, end) : left;
  }

  /** Whose page it was, as its foot or its first line says; null if neither does. */
  String publisher() {
    return publisher;
  }

  private void take(Block block) {
    String key = Words.key(block.text());
    boolean again = !left.isEmpty() && Words.key(left.getLast().text()).equals(key);
    boolean teaser = prose && block.isShort() && doubled.contains(key);
    if (key.isEmpty() || again || teaser || isMenu(block)) {
      cut |= !key.isEmpty();
      sections += PageWords.sections(block.text());
      return;
    }
    if (sections > 1
        && !prose
        && left.size() == 1
        && Words.count(left.getFirst().text()) <= HEADLINE) {
      String name = left.removeFirst().text(); // above the menu, below which the text begins
      publisher = publisher == null ? name : publisher;
    }
    sections = 0;
    left.add(block);
    prose |= block.isProse();
  }

  /** Where not much is left: a notice of rights can stand on a title page, too. */
  private static int end(List<Block> text) {
    int i = text.size();
    for (int paragraphs = 0; i > 0 && paragraphs < LIST; i--) {
      paragraphs += text.get(i - 1).isProse() ? 1 : 0;
    }
    return i;
  }

  private static boolean isMenu(Block block) {
    return !LineEnd.isItem(block.text()) && PageWords.isMenu(block.text());
  }

  private static boolean isBox(Block block) {
    return PageWords.isBox(block.text()) || PageWords.isCredit(block.text());
  }

  /** Lines that come twice in a row: a teaser's picture and the teaser. */
  private static Set<String> doubled(List<Block> blocks) {
    Set<String> doubled = new HashSet<>();
    for (int i = 1; i < blocks.size(); i++) {
      String key = Words.key(blocks.get(i).text());
      if (key.equals(Words.key(blocks.get(i - 1).text()))) {
        doubled.add(key);
      }
    }
    return doubled;
  }

  private static boolean isHeadline(Block block) {
    return block.isShort()
        && !block.isProse()
        && !LineEnd.isItem(block.text())
        && block.text().indexOf(':') < 0
        && block.text().indexOf('|') < 0
        && Words.count(block.text()) >= HEADLINE
        && DateLine.of(block).isEmpty();
  }
}
