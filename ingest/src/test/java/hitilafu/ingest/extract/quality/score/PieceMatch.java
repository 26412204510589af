package hitilafu.ingest.extract.quality.score;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which pieces of text a body has, spacing aside.
 *
 * @param wanted how many it should have
 * @param unwanted how many it should not have
 * @param missing wanted and not there
 * @param kept unwanted and there
 */
public record PieceMatch(int wanted, int unwanted, List<String> missing, List<String> kept) {
  /** What Python takes for spacing: Unicode's white space and four separators of old. */
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  public static PieceMatch of(List<String> with, List<String> without, String body) {
    String text = spaced(body);
    return new PieceMatch(
        with.size(),
        without.size(),
        with.stream().filter(piece -> !text.contains(spaced(piece))).toList(),
        without.stream().filter(piece -> text.contains(spaced(piece))).toList());
  }

  /** The share of its pieces that are as they should be. */
  public double accuracy() {
    return 1 - Ratio.of(missing.size() + kept.size(), wanted + unwanted);
  }

  static String spaced(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
