package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What of a page is marked as a headline or as an author, by its element, its properties or its
 * class; in document order, wherever it stands but in navigation.
 */
final class Marks {
  private static final int MAX = 60;
  private static final Set<String> ASIDE = Set.of("nav", "aside", "select", "menu");

  private Marks() {}

  /**
   * The boxes that may hold the headline.
   *
   * @param last the last block to stand in for what is no main heading
   */
  static List<Box> headlines(Page page, int last) {
    return find(
        page,
        box ->
            box.name().equals("h1")
                || box.firstBlock() <= last && (isHeading(box.name()) || isHeadline(box)));
  }

  /** The boxes that may hold authors, of those that one cares for. */
  static List<Box> authors(Page page, Predicate<Box> wanted) {
    return find(page, box -> wanted.test(box) && isAuthor(box));
  }

  private static List<Box> find(Page page, Predicate<Box> wanted) {
    List<Box> found = new ArrayList<>();
    List<Box> boxes = page.outline().boxes();
    for (int i = 0; i < boxes.size() && found.size() < MAX; ) {
      Box box = boxes.get(i);
      boolean aside = ASIDE.contains(box.name());
      if (!aside && wanted.test(box)) {
        found.add(box);
      }
      i = aside ? box.end() : i + 1;
    }
    return found;
  }

  /** Deeper headings than these are no headlines. */
  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && "1234".indexOf(name.charAt(1)) >= 0;
  }

  private static boolean isHeadline(Box box) {
    return box.label().headline() || !box.label().author() && box.property().contains("headline");
  }

  private static boolean isAuthor(Box box) {
    return box.label().author()
        || box.property().equals("author")
        || box.attr("rel").contains("author");
  }
}
