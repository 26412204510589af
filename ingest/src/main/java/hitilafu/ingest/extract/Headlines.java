package hitilafu.ingest.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the headline that is printed on a page: a heading that stands above the text and says what
 * the page declares as its title.
 */
final class Headlines {
  private static final int MAX_CHARS = 300;
  private static final double ENOUGH = 4;

  private final Page page;
  private final List<Set<String>> declared;
  private final SiteNames site;
  private final int body;

  private Headlines(Page page, List<String> declared, SiteNames site, int body) {
    this.page = page;
    this.declared =
        declared.stream().distinct().map(title -> Set.copyOf(Words.list(title))).toList();
    this.site = site;
    this.body = body;
  }

  /**
   * The headline that is printed.
   *
   * @param declared titles that the page gives itself, from several witnesses
   * @param body the index of the first block of prose; that of the last if there is none
   */
  static Optional<Headline> find(Page page, List<String> declared, SiteNames site, int body) {
    Headlines headlines = new Headlines(page, declared, site, body);
    return Marks.headlines(page, body).stream()
        .map(box -> new Headline(text(page, box), box))
        .filter(headline -> !Notice.isHeading(headline.text()))
        .filter(headline -> !headline.text().isEmpty() && headline.text().length() <= MAX_CHARS)
        .map(headline -> Map.entry(headline, headlines.score(headline)))
        .filter(scored -> scored.getValue() >= ENOUGH)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  /** The empty one if there is too much of it. */
  private static String text(Page page, Box box) {
    List<Block> blocks = page.outline().blocks(box);
    if (blocks.size() == 1 && blocks.getFirst().owner() == box) {
      return blocks.getFirst().text();
    }
    return ShortText.fits(box.element(), 3 * MAX_CHARS) ? CleanText.of(box.element().text()) : "";
  }

  private double score(Headline headline) {
    Box box = headline.box();
    double score = level(box);
    score += box.property().equals("headline") ? 2 : 0;
    score += 4 * agreement(headline.text());
    score += box.firstBlock() <= body ? 1 : -3;
    score -= page.noise().holds(box) ? 1 : 0;
    score -= page.outline().linked(box) * 2 > headline.text().length() ? 1 : 0;
    score -= site.is(headline.text()) ? 4 : 0;
    return score;
  }

  private static double level(Box box) {
    return switch (box.name()) {
      case "h1" -> 4;
      case "h2" -> 1.5;
      case "h3" -> 1;
      default -> 0.5;
    };
  }

  /** How much of it the declared title that is nearest to it has, and it of that. */
  private double agreement(String text) {
    Set<String> words = Set.copyOf(Words.list(text));
    double best = 0;
    for (Set<String> other : declared) {
      double common = common(words, other);
      if (common > 0) {
        double covered = common / words.size();
        double covering = common / other.size();
        best = Math.max(best, covered * (0.5 + 0.5 * covering));
      }
    }
    return best;
  }

  private static int common(Set<String> words, Set<String> others) {
    int common = 0;
    for (String word : words) {
      common += others.contains(word) ? 1 : 0;
    }
    return common;
  }
}
