package hitilafu.ingest.extract.quality.score;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts and names as far as they count: without case, accents, punctuation and spacing. */
public final class Folded {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("[;,|/&]|\\s(?:and|und|et|y|e)\\s", Pattern.UNICODE_CHARACTER_CLASS);

  private Folded() {}

  /** Words parted by single spaces. Up and down again, so that {@code ß} becomes {@code ss}. */
  public static String text(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String plain = ACCENT.matcher(decomposed).replaceAll("");
    String lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return WORD.matcher(lower).results().map(MatchResult::group).collect(joining(" "));
  }

  /** The people of a byline or of several. */
  public static Set<String> names(List<String> bylines) {
    return bylines.stream()
        .flatMap(byline -> Stream.of(BETWEEN_NAMES.split(byline)))
        .map(Folded::text)
        .filter(name -> !name.isEmpty())
        .collect(toSet());
  }
}
