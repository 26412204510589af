package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the box that holds the article's text. */
final class Container {
  private static final Set<String> NAMES =
      Set.of(
          "articlebody",
          "articlecontent",
          "articletext",
          "articlecopy",
          "entrycontent",
          "postcontent",
          "postbody",
          "posttext",
          "storybody",
          "storycontent",
          "storytext",
          "newscontent",
          "newsbody",
          "contentbody",
          "bodytext",
          "bodycopy",
          "fieldnamebody",
          "singlecontent",
          "tdpostcontent");

  /** Marked elements with less prose than this are teasers, or marked by mistake. */
  private static final int ENOUGH = 140;

  private static final int MAX_CANDIDATES = 12;

  private final Outline outline;
  private final Noise noise;

  private Container(Page page) {
    outline = page.outline();
    noise = page.noise();
  }

  /** The blocks of the article's box that are no noise. */
  static List<Block> find(Page page) {
    Container container = new Container(page);
    return container.find().map(container::clean).orElse(List.of());
  }

  private List<Block> clean(Box box) {
    List<Block> clean = new ArrayList<>();
    for (int i = box.firstBlock(); i < box.endBlock(); i++) {
      if (!noise.holds(i)) {
        clean.add(outline.blocks().get(i));
      }
    }
    return clean;
  }

  /**
   * The element with the article: the one marked as such, else the one where prose is densest.
   * Empty if there is no prose at all.
   */
  private Optional<Box> find() {
    return best(box -> box.attr("itemprop").equals("articleBody"))
        .or(() -> best(Container::isNamedSo))
        .or(() -> best(box -> box.name().equals("article")))
        .or(() -> best(box -> box.name().equals("main") || box.attr("role").equals("main")))
        .or(this::densest);
  }

  /** Its class says that it holds an article's text. */
  static boolean isNamedSo(Box box) {
    return box.element().classNames().stream()
        .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
        .anyMatch(NAMES::contains);
  }

  private Optional<Box> best(Predicate<Box> candidates) {
    return outline.boxes().stream()
        .filter(box -> !noise.holds(box))
        .filter(candidates)
        .limit(MAX_CANDIDATES)
        .map(box -> Map.entry(box, prose(clean(box))))
        .filter(candidate -> candidate.getValue() >= ENOUGH)
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  static int prose(List<Block> blocks) {
    return blocks.stream().filter(Block::isProse).mapToInt(b -> b.text().length()).sum();
  }

  /**
   * Each block of prose counts for the element it stands in, a little less for the parent and half
   * for the grandparent: the lowest element around most of them wins.
   */
  private Optional<Box> densest() {
    Map<Box, Double> scores = new IdentityHashMap<>();
    Box best = null;
    for (int i = 0; i < outline.blocks().size(); i++) {
      Block block = outline.blocks().get(i);
      if (noise.holds(i) || !block.isProse()) {
        continue;
      }
      Box box = block.owner();
      for (double share : new double[] {1, 0.95, 0.5}) {
        if (box != null) {
          double score = scores.merge(box, share * block.text().length(), Double::sum);
          best = best == null || score > scores.get(best) ? box : best;
          box = box.parent();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
