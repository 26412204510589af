package hitilafu.ingest.extract;

import java.util.List;
import java.util.stream.Stream;

/** A text's words as they are compared: runs of letters and digits in lower case. */
final class Words {
  private static final int KANA = 0x3040;
  private static final int HANGUL = 0xa000;

  /** The small letter or digit that each sign of Latin, Greek and Cyrillic is; 0 if it is none. */
  private static final char[] SMALL = new char[0x600];

  static {
    for (char c = 0; c < SMALL.length; c++) {
      SMALL[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private Words() {}

  static Stream<String> of(String text) {
    return list(text).stream();
  }

  static List<String> list(String text) {
    String key = key(text);
    return key.isEmpty() ? List.of() : List.of(key.split(" "));
  }

  /** The words with one space between, as a key. */
  static String key(String text) {
    char[] key = new char[text.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int small = small(c);
      if (small == 0) {
        gap = true;
      } else {
        if (gap && length > 0) {
          key[length++] = ' ';
        }
        gap = false;
        length += Character.toChars(small, key, length);
      }
    }
    return new String(key, 0, length);
  }

  /** A letter or digit in lower case; 0 for any other sign. */
  private static int small(int c) {
    return c < SMALL.length
        ? SMALL[c]
        : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** How many; scripts that put no spaces count a word for two signs. */
  static int count(String text) {
    int count = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = c < SMALL.length ? SMALL[c] != 0 : isPart(text, i, inside);
      count += part && !inside ? 1 : 0;
      inside = part;
      unspaced += c >= KANA && c < HANGUL && part ? 1 : 0;
    }
    return count + unspaced / 2;
  }

  /** The second half of a pair is what the first is. */
  private static boolean isPart(String text, int place, boolean inside) {
    return Character.isLowSurrogate(text.charAt(place))
        ? inside
        : Character.isLetterOrDigit(text.codePointAt(place));
  }
}
