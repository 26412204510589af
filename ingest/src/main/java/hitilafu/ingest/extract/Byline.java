package hitilafu.ingest.extract;

import hitilafu.ingest.extract.Credit.Witness;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The authors that are printed: beside the headline, or at the end of the text. */
final class Byline {
  private static final int LINES = 12;
  private static final int MAX_WORDS = 24;
  private static final int MAX_BOLD = 8;
  private static final Set<String> BOLD = Set.of("b", "strong", "em", "i");
  private static final int LAST = 4;

  private final Page page;
  private final int headline;
  private final int first;
  private final int last;

  private Byline(Page page, Place place) {
    this.page = page;
    headline = place.headline();
    first = place.first();
    last = place.last();
  }

  /** What is printed, the most to be trusted first. */
  static List<Credit> read(Page page, Place place) {
    return new Byline(page, place).read();
  }

  private List<Credit> read() {
    return Stream.of(
            MarkedAuthors.read(page, headline, last),
            line(Math.max(0, headline - 2), headline + LINES),
            bold(),
            line(Math.max(first, last - LAST), last + LAST))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A paragraph above the text that is a name in bold. */
  private Optional<Credit> bold() {
    List<Block> blocks = page.outline().blocks();
    int end = Math.min(blocks.size(), first + LAST);
    for (int i = first; i < end && !blocks.get(i).isProse(); i++) {
      List<String> names =
          isBold(blocks.get(i)) ? MarkedAuthors.names(blocks.get(i).text()) : List.of();
      if (!names.isEmpty() && names.stream().allMatch(Byline::isPerson)) {
        return Optional.of(new Credit(Witness.PRINTED, names));
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

  private Optional<Credit> line(int from, int to) {
    List<Block> blocks = page.outline().blocks();
    for (int i = from; i < Math.min(to, blocks.size()); i++) {
      Block block = blocks.get(i);
      Optional<List<String>> names =
          block.words() <= MAX_WORDS ? Authors.fromByline(block.text()) : Optional.empty();
      if (names.isPresent()) {
        return names.map(found -> new Credit(Witness.PRINTED, found));
      }
    }
    return Optional.empty();
  }
}
