package hitilafu.ingest.extract;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article's text. */
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

  private Container() {}

  /**
   * The element with the article: the one marked as such, else the one where prose is densest.
   * Empty if there is no prose at all.
   */
  static Optional<Element> find(Element body) {
    return best(body.select("[itemprop=articleBody]").stream())
        .or(() -> best(body.select("[class]").stream().filter(Container::isNamedSo)))
        .or(() -> best(body.select("article").stream()))
        .or(() -> best(body.select("main, [role=main]").stream()))
        .or(() -> densest(body));
  }

  /** Its class says that it holds an article's text. */
  static boolean isNamedSo(Element element) {
    return element.classNames().stream()
        .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
        .anyMatch(NAMES::contains);
  }

  private static Optional<Element> best(Stream<Element> candidates) {
    return candidates
        .limit(MAX_CANDIDATES)
        .map(element -> Map.entry(element, prose(Blocks.of(element))))
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
  private static Optional<Element> densest(Element body) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    Element best = null;
    for (Block block : Blocks.of(body).stream().filter(Block::isProse).toList()) {
      Element element = block.owner();
      for (double share : new double[] {1, 0.95, 0.5}) {
        if (element != null) {
          double score = scores.merge(element, share * block.text().length(), Double::sum);
          best = best == null || score > scores.get(best) ? element : best;
          element = element.parent();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
