package hitilafu.ingest.extract.quality;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;

/**
 * A page that was not read as it should be.
 *
 * @param missing what is true and was not found, shortened
 * @param extra what was found and is not true, shortened
 */
record Shortfall(String page, double score, List<String> missing, List<String> extra)
    implements Comparable<Shortfall> {
  private static final Comparator<Shortfall> WORST_FIRST =
      comparing(Shortfall::score).thenComparing(Shortfall::page);
  private static final int HEADS = 6;
  private static final int HEAD_CHARS = 100;

  Shortfall {
    missing = heads(missing);
    extra = heads(extra);
  }

  /** Of one value: what it should be, and what it is. */
  static Shortfall of(String page, Object truth, Object found) {
    return new Shortfall(page, 0, List.of(String.valueOf(truth)), List.of(String.valueOf(found)));
  }

  private static List<String> heads(List<String> texts) {
    return texts.stream()
        .limit(HEADS)
        .map(text -> text.length() <= HEAD_CHARS ? text : text.substring(0, HEAD_CHARS) + "…")
        .toList();
  }

  @Override
  public int compareTo(Shortfall other) {
    return WORST_FIRST.compare(this, other);
  }

  @Override
  public String toString() {
    return String.format("%.3f  %s%n", score, page)
        + lines("missing", missing)
        + lines("extra  ", extra);
  }

  private static String lines(String label, List<String> texts) {
    return texts.stream()
        .map(text -> "       " + label + "  " + text.replace('\n', ' ') + "\n")
        .reduce("", String::concat);
  }
}
