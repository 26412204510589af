package hitilafu.ingest.extract;

import hitilafu.ingest.extract.Credit.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The authors that a page marks where it prints them. Lists of other stories are full of such marks
 * too: what counts is near to the headline or just below the text, and in no box of something else.
 */
final class MarkedAuthors {
  private static final int MAX_CHARS = 200;
  private static final int ABOVE = 12;
  private static final int BELOW = 25;
  private static final int LAST = 3;
  private static final int UNDER = 20;
  private static final int CLIMB = 12;
  private static final int MAX_BOXES = 8;

  private final Page page;
  private final int headline;
  private final int last;
  private final Map<String, List<String>> known = new HashMap<>();

  private MarkedAuthors(Page page, int headline, int last) {
    this.page = page;
    this.headline = headline;
    this.last = last;
  }

  /**
   * The authors in the best of the marks.
   *
   * @param headline the index of the headline's block
   * @param last the index of the text's last block
   */
  static Optional<Credit> read(Page page, int headline, int last) {
    return new MarkedAuthors(page, headline, last).read();
  }

  private Optional<Credit> read() {
    List<Box> near = Marks.authors(page, this::isNear);
    List<Box> outer = new ArrayList<>();
    for (Box box : near) {
      if (outer.isEmpty() || !outer.getLast().holds(box)) {
        outer.add(box);
      }
    }
    return outer.stream()
        .sorted(Comparator.comparingInt(this::distance))
        .filter(box -> isHere(box) && !isUnderTeaser(box))
        .limit(MAX_BOXES)
        .map(box -> new Found(distance(box), names(box, near)))
        .filter(found -> !found.names().isEmpty())
        .min(Comparator.comparing(Found::worth).thenComparingInt(Found::distance))
        .map(found -> new Credit(Witness.PRINTED, found.names()));
  }

  private record Found(int distance, List<String> names) {
    AuthorName worth() {
      return AuthorName.of(names.getFirst());
    }
  }

  private boolean isNear(Box box) {
    int at = box.firstBlock();
    return at >= headline - ABOVE && at <= headline + BELOW
        || at >= last - LAST && at <= last + UNDER;
  }

  private int distance(Box box) {
    int distance = box.firstBlock() - headline;
    return distance < 0 ? -2 * distance : distance;
  }

  /** Under a heading that leads elsewhere. */
  private boolean isUnderTeaser(Box box) {
    List<Block> blocks = page.outline().blocks();
    int at = Math.min(box.firstBlock(), blocks.size()) - 1;
    if (at < 0 || at == headline || !blocks.get(at).heading()) {
      return false;
    }
    Box parent = blocks.get(at).owner().parent();
    return blocks.get(at).isMostlyLinks() && parent != null && parent.holds(box);
  }

  private boolean isHere(Box box) {
    Box around = box;
    for (int i = 0; around != null && i < CLIMB; i++) {
      String name = around.name();
      if (name.equals("nav")
          || name.equals("aside")
          || isPart(around) && (around.label().others() || around.label().teaser())) {
        return false;
      }
      if (name.equals("article") || name.equals("main") || name.equals("body")) {
        return true;
      }
      around = around.parent();
    }
    return true;
  }

  /** A wrapper named "has-sidebar" is no sidebar. */
  private boolean isPart(Box box) {
    return page.outline().chars(box) * 2L < page.outline().chars();
  }

  /** From the innermost marks if they hold names of persons, else from the whole. */
  private List<String> names(Box box, List<Box> near) {
    List<String> inner = new ArrayList<>();
    for (Box leaf : near) {
      if (box.holds(leaf) && isLeaf(leaf, near)) {
        named(leaf).forEach(name -> add(name, inner));
      }
    }
    List<String> whole = named(box);
    boolean more = whole.size() > inner.size() && whole.containsAll(inner);
    return inner.isEmpty() || more && whole.stream().allMatch(AuthorName::isCapital)
        ? whole
        : inner;
  }

  private static void add(String name, List<String> names) {
    if (AuthorName.of(name) != AuthorName.NONE && !names.contains(name)) {
      names.add(name);
    }
  }

  private static boolean isLeaf(Box box, List<Box> near) {
    return near.stream().noneMatch(other -> other != box && box.holds(other));
  }

  private List<String> named(Box box) {
    if (!ShortText.fits(box.element(), 3 * MAX_CHARS)) {
      return List.of();
    }
    return known.computeIfAbsent(text(box.element()), MarkedAuthors::names);
  }

  /** The names in what is there to hold names. */
  static List<String> names(String text) {
    return Authors.fromMarked(text).stream()
        .filter(name -> AuthorName.of(name) != AuthorName.NONE)
        .toList();
  }

  /** Elements that stand side by side are words of their own. */
  private static String text(Element element) {
    CleanText text = new CleanText(MAX_CHARS);
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          } else if (node instanceof Element) {
            text.space();
          }
        });
    return text.take();
  }
}
