package hitilafu.ingest.extract;

import java.util.List;
import java.util.stream.Stream;

/** A text's words as they are compared: runs of letters and digits in lower case. */
final class Words {
  private static final int KANA = 0x3040;
  private static final int HANGUL = 0xa000;

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
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return key.toString();
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
