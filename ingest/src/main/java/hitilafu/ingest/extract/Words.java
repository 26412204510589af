package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A text's words as they are compared: runs of letters and digits in lower case. */
final class Words {
  private Words() {}

  static Stream<String> of(String text) {
    return list(text).stream();
  }

  static List<String> list(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      if (isPart(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(lower.substring(start));
    }
    return words;
  }

  /** The words with one space between, as a key. */
  static String key(String text) {
    return String.join(" ", list(text));
  }

  static int count(CharSequence text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      boolean part = Character.isLetterOrDigit(c);
      count += part && !inside ? 1 : 0;
      inside = part;
    }
    return count;
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c)
        || c > 0x7f
            && (Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER);
  }
}
