package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the boxes that hold the article's text: those marked as such, unless the prose of the page
 * is elsewhere.
 */
final class Container {
  /** Marked boxes with less prose than this are teasers, or marked by mistake. */
  private static final int ENOUGH = 140;

  /** With less prose than this, what was found may be something else. */
  private static final int SCANT = 250;

  private static final int SAID = 100;

  /** A box with this share of its parent's prose stands for it. */
  private static final double DOMINANT = 0.6;

  /** Marked boxes with less than this share of the prose at the densest place are passed over. */
  private static final double FAIR = 0.35;

  private final Page page;
  private final List<Box> boxes;
  private final Prose prose;
  private final int title;

  private Container(Page page, int title) {
    this.page = page;
    this.title = title;
    boxes = page.outline().boxes();
    prose = Prose.of(page.outline(), page.noise());
  }

  /**
   * The blocks of the article's boxes that are no noise; empty if there is no prose at all.
   *
   * @param title the block with the headline; -1 if it stands nowhere
   */
  static List<Block> find(Page page, int title) {
    Container container = new Container(page, title);
    List<Box> boxes = container.find();
    if (boxes.isEmpty()) {
      return List.of();
    }
    List<Block> found =
        new ArrayList<>(Standfirst.find(page, title, boxes.getFirst().firstBlock()));
    found.addAll(container.clean(boxes));
    return found;
  }

  private List<Block> clean(List<Box> boxes) {
    List<Block> clean = new ArrayList<>();
    for (Box box : boxes) {
      for (int i = box.firstBlock(); i < box.endBlock(); i++) {
        if (!page.noise().isAside(i)) {
          clean.add(page.outline().blocks().get(i));
        }
      }
    }
    return clean;
  }

  private List<Box> find() {
    Box dense = dense();
    List<Box> marked =
        marked(box -> box.property().equals("articleBody") ? "articleBody" : null)
            .or(() -> marked(box -> box.label().body()))
            .or(() -> marked(box -> isStory(box) ? box.label().classes() : null))
            .or(() -> marked(box -> isMain(box) ? "main" : null))
            .orElse(List.of());
    double fair = marked.stream().anyMatch(this::isTitled) ? FAIR / 3 : FAIR;
    List<Box> found = prose(marked) < fair * prose.in(dense) ? List.of(dense) : marked;
    return prose(found) >= SCANT ? found : around().map(List::of).orElse(found);
  }

  /** Where there is hardly any prose, the article is what stands with the headline. */
  private Optional<Box> around() {
    Box box = title < 0 ? null : page.outline().blocks().get(title).owner();
    while (box != null && said(box) < SAID) {
      box = box.parent();
    }
    return Optional.ofNullable(box);
  }

  private int said(Box box) {
    int said = 0;
    for (int i = box.firstBlock(); i < box.endBlock(); i++) {
      Block block = page.outline().blocks().get(i);
      if (i != title && !page.noise().isAside(i) && !block.isMostlyLinks()) {
        said += block.text().length();
      }
    }
    return said;
  }

  /** An article element, with the headline in it if it stands anywhere. */
  private boolean isStory(Box box) {
    return box.name().equals("article") && (title < 0 || isTitled(box));
  }

  private static boolean isMain(Box box) {
    return box.name().equals("main") || box.attr("role").equals("main");
  }

  /**
   * Bodies are often split: all boxes around the best one that are marked as it is belong to it.
   */
  private Optional<List<Box>> marked(Function<Box, String> mark) {
    List<Box> found = outermost(mark);
    return found.stream()
        .filter(box -> prose.in(box) >= ENOUGH)
        .max(Comparator.comparingInt(this::worth))
        .map(best -> parts(found, found.indexOf(best), mark));
  }

  private List<Box> outermost(Function<Box, String> mark) {
    List<Box> found = new ArrayList<>();
    for (int i = 0; i < boxes.size(); ) {
      Box box = boxes.get(i);
      if (!page.noise().holds(box) && mark.apply(box) != null) {
        found.add(box);
        i = box.end();
      } else {
        i++;
      }
    }
    return found;
  }

  private List<Box> parts(List<Box> found, int best, Function<Box, String> mark) {
    int first = best;
    while (first > 0 && areOne(found.get(first - 1), found.get(first), mark)) {
      first--;
    }
    int last = best;
    while (last + 1 < found.size() && areOne(found.get(last), found.get(last + 1), mark)) {
      last++;
    }
    return found.subList(first, last + 1);
  }

  /** Marked alike, of one story, and no headline of another one between them. */
  private boolean areOne(Box one, Box next, Function<Box, String> mark) {
    if (!mark.apply(one).equals(mark.apply(next)) || story(one) != story(next)) {
      return false;
    }
    for (int i = one.endBlock(); i < next.firstBlock(); i++) {
      int level = page.outline().blocks().get(i).level();
      if (level == 1 || level == 2) {
        return false;
      }
    }
    return true;
  }

  /** What stands with the headline is worth more than what stands elsewhere. */
  private int worth(Box box) {
    return prose.in(box) * (isTitled(box) ? 4 : 1);
  }

  private boolean isTitled(Box box) {
    return title >= box.firstBlock() && title < box.endBlock();
  }

  /** The innermost article element around it. */
  private static Box story(Box box) {
    Box story = box.parent();
    while (story != null && !story.name().equals("article")) {
      story = story.parent();
    }
    return story;
  }

  private int prose(List<Box> boxes) {
    return boxes.stream().mapToInt(prose::in).sum();
  }

  /** From the whole page down, as long as one box has most of what the one around it has. */
  private Box dense() {
    Box dense = boxes.getFirst();
    Box inner = dense;
    while (inner != null) {
      dense = inner;
      inner = dominant(dense);
    }
    return dense;
  }

  private Box dominant(Box box) {
    for (int i = box.index() + 1; i < box.end(); i = boxes.get(i).end()) {
      if (prose.in(boxes.get(i)) > DOMINANT * prose.in(box)) {
        return boxes.get(i);
      }
    }
    return null;
  }
}
