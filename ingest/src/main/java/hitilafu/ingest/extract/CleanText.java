package hitilafu.ingest.extract;

import java.util.Arrays;

/**
 * Text as people see it, put together of pieces: every run of white space is one space, also across
 * pieces; characters that cannot be seen or that turn the reading direction around are gone.
 */
public final class CleanText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;
  private static final int NEXT_LINE = 0x85;
  private static final int NO_BREAK_SPACE = 0xa0;
  private static final int SOFT_HYPHEN = 0xad;

  /** From here to before {@link #LAST_LETTER}, all but the soft hyphen can be seen. */
  private static final int FIRST_LETTER = 0xa1;

  private static final int LAST_LETTER = 0x300;
  private static final int FIRST_WIDE_SPACE = 0x1680;

  private char[] signs;
  private int length;
  private boolean gap;

  CleanText(int room) {
    signs = new char[room];
  }

  /** The text, or the empty one. */
  public static String of(String raw) {
    CleanText clean = new CleanText(raw.length() + 1);
    clean.append(raw);
    return clean.take();
  }

  /** Whether nothing can be seen of it. */
  static boolean isEmpty(CharSequence raw) {
    return raw.codePoints().noneMatch(c -> !isSpace(c) && isVisible(c));
  }

  /** How many signs that makes, without the space before the first. */
  int append(String raw) {
    int before = length;
    if (length + raw.length() + 1 > signs.length) {
      signs = Arrays.copyOf(signs, 2 * signs.length + raw.length() + 1);
    }
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c < 0x7f) {
        next();
        signs[length++] = c;
      } else if (isSpace(c)) {
        gap = true;
      } else if (Character.isHighSurrogate(c)) {
        i += pair(raw, i);
      } else if (isVisible(c)) {
        next();
        signs[length++] = c;
      }
    }
    return length > before && signs[before] == ' ' ? length - before - 1 : length - before;
  }

  /** How many more than one of the signs there have been read. */
  private int pair(String raw, int place) {
    int c = raw.codePointAt(place);
    if (c <= Character.MAX_VALUE) {
      return 0; // half a pair
    }
    if (isVisible(c)) {
      next();
      length += Character.toChars(c, signs, length);
    }
    return 1;
  }

  private void next() {
    if (gap && length > 0) {
      signs[length++] = ' ';
    }
    gap = false;
  }

  /** How many signs there are. */
  int length() {
    return length;
  }

  /** Ends a word. */
  void space() {
    gap = true;
  }

  /** The text; the next one begins. */
  String take() {
    String text = new String(signs, 0, length);
    length = 0;
    gap = false;
    return text;
  }

  private static boolean isSpace(int c) {
    if (c < 0x7f) {
      return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f;
    }
    return c < FIRST_WIDE_SPACE
        ? c == NO_BREAK_SPACE || c == NEXT_LINE
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isVisible(int c) {
    if (c < 0x7f) {
      return c >= ' ';
    }
    if (c >= FIRST_LETTER && c < LAST_LETTER) {
      return c != SOFT_HYPHEN;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }
}
