package hitilafu.ingest.extract.quality.score;

import java.util.List;
import java.util.function.Predicate;

/**
 * A title or the authors of one page against the truth.
 *
 * @param exact to the character
 * @param folded but for case, accents, punctuation and, of authors, order
 */
public record FieldMatch(boolean found, boolean exact, boolean folded) {
  public static FieldMatch title(String truth, String title) {
    return title.isEmpty()
        ? new FieldMatch(false, false, false)
        : new FieldMatch(true, truth.equals(title), Folded.text(truth).equals(Folded.text(title)));
  }

  public static FieldMatch authors(List<String> truth, List<String> authors) {
    FieldMatch joined = title(String.join("; ", truth), String.join("; ", authors));
    boolean people = Folded.names(truth).equals(Folded.names(authors));
    return new FieldMatch(joined.found, joined.exact, joined.folded || joined.found && people);
  }

  /** The share of pages of which this holds. */
  public static double share(List<FieldMatch> pages, Predicate<FieldMatch> what) {
    return Ratio.of(pages.stream().filter(what).count(), pages.size());
  }
}
