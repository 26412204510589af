package hitilafu.ingest.extract;

import hitilafu.ingest.extract.Credit.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The authors that are printed: beside the headline, or at the end of the text. */
final class Byline {
  private static final int MAX_CHARS = 200;
  private static final int ABOVE = 12;
  private static final int BELOW = 25;
  private static final int LINES = 12;
  private static final int MAX_BOLD = 8;
  private static final Set<String> BOLD = Set.of("b", "strong", "em", "i");
  private static final int LAST = 4;
  private static final int CLIMB = 12;
  private static final Set<String> ELSEWHERE =
      Set.of(
          "comment", "comments", "commentlist", "related", "teaser", "teasers", "recent", "widget",
          "sidebar", "popular", "recommended", "card", "cards", "more", "respond", "quote");

  private final Page page;
  private final int headline;
  private final int first;
  private final int last;

  private Byline(Page page, int headline, int first, int last) {
    this.page = page;
    this.headline = headline;
    this.first = first;
    this.last = last;
  }

  /**
   * What is printed, the nearest to the headline first.
   *
   * @param headline the index of the headline's block; that of the text if it is not printed
   * @param first the index of the text's first block
   * @param last the index of its last
   */
  static List<Credit> read(Page page, List<Box> marked, int headline, int first, int last) {
    Byline byline = new Byline(page, headline, first, last);
    List<Credit> credits = new ArrayList<>();
    byline.marked(marked).ifPresent(credits::add);
    byline.line(Math.max(0, headline - 2), headline + LINES).ifPresent(credits::add);
    byline.bold().ifPresent(credits::add);
    byline.line(Math.max(first, last - LAST), last + 3).ifPresent(credits::add);
    return credits;
  }

  /** A paragraph above the text that is a name in bold. */
  private Optional<Credit> bold() {
    List<Block> blocks = page.outline().blocks();
    int end = Math.min(blocks.size(), first + LAST);
    for (int i = first; i < end && !blocks.get(i).isProse(); i++) {
      List<String> names = isBold(blocks.get(i)) ? names(blocks.get(i).text()) : List.of();
      if (!names.isEmpty() && names.stream().allMatch(Byline::isPerson)) {
        return Optional.of(new Credit(Voice.PRINTED, names));
      }
    }
    return Optional.empty();
  }

  private static boolean isBold(Block block) {
    Element only = block.owner() == null ? null : block.owner().element().firstElementChild();
    return block.words() <= MAX_BOLD
        && only != null
        && BOLD.contains(only.normalName())
        && CleanText.of(only.text()).equals(block.text());
  }

  private static boolean isPerson(String name) {
    return AuthorName.of(name) == AuthorName.PERSON;
  }

  private Optional<Credit> marked(List<Box> marked) {
    List<Box> near = marked.stream().filter(this::isNear).filter(this::isHere).toList();
    List<Box> outer = new ArrayList<>();
    for (Box box : near) {
      if (outer.isEmpty() || !outer.getLast().holds(box)) {
        outer.add(box);
      }
    }
    return outer.stream()
        .map(box -> new Found(distance(box), names(box, near)))
        .filter(found -> !found.names().isEmpty())
        .min(Comparator.comparing(Found::worth).thenComparingInt(Found::distance))
        .map(found -> new Credit(Voice.PRINTED, found.names()));
  }

  private record Found(int distance, List<String> names) {
    AuthorName worth() {
      return AuthorName.of(names.getFirst());
    }
  }

  private boolean isNear(Box box) {
    int at = box.firstBlock();
    return at >= headline - ABOVE && at <= headline + BELOW || at >= last - 3 && at <= last + 20;
  }

  private int distance(Box box) {
    int distance = box.firstBlock() - headline;
    return distance < 0 ? -2 * distance : distance;
  }

  private boolean isHere(Box box) {
    Box around = box;
    for (int i = 0; around != null && i < CLIMB; i++) {
      String name = around.name();
      if (name.equals("nav") || name.equals("aside") || isPart(around) && isElsewhere(page.labels().of(around))) {
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

  private static boolean isElsewhere(Set<String> words) {
    for (String word : words) {
      if (ELSEWHERE.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
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
    if (page.outline().chars(box) > MAX_CHARS) {
      return List.of();
    }
    return names(text(box.element()));
  }

  private static List<String> names(String text) {
    return Authors.fromMarked(text).stream()
        .filter(name -> AuthorName.of(name) != AuthorName.NONE)
        .toList();
  }

  /** Elements that stand side by side are words of their own. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          } else if (node instanceof Element) {
            text.append(' ');
          }
        });
    return text.toString();
  }

  private Optional<Credit> line(int from, int to) {
    List<Block> blocks = page.outline().blocks();
    for (int i = from; i < Math.min(to, blocks.size()); i++) {
      Optional<List<String>> names = Authors.fromByline(blocks.get(i).text());
      if (names.isPresent()) {
        return names.map(found -> new Credit(Voice.PRINTED, found));
      }
    }
    return Optional.empty();
  }
}
