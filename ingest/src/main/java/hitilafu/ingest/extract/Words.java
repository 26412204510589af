package hitilafu.ingest.extract;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text's words as they are compared: runs of letters and digits in lower case. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final int KANA = 0x3040;
  private static final int HANGUL = 0xa000;

  private Words() {}

  static Stream<String> of(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
  }

  /** The words with one space between, as a key. */
  static String key(String text) {
    return String.join(" ", of(text).toList());
  }

  /** How many; scripts that put no spaces count a word for two signs. */
  static int count(CharSequence text) {
    int count = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      boolean part = Character.isLetterOrDigit(c);
      count += part && !inside ? 1 : 0;
      inside = part;
      unspaced += part && c >= KANA && c < HANGUL ? 1 : 0;
    }
    return count + unspaced / 2;
  }
}
