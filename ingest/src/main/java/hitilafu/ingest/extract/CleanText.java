package hitilafu.ingest.extract;

/**
 * Text as people see it: every run of white space is one space; characters that cannot be seen or
 * that turn the reading direction around are gone.
 */
public final class CleanText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private CleanText() {}

  /** The text, or the empty one. */
  public static String of(CharSequence raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    boolean gap = false;
    for (int i = 0; i < raw.length(); ) {
      int c = Character.codePointAt(raw, i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        gap = true;
      } else if (isVisible(c)) {
        if (gap && !clean.isEmpty()) {
          clean.append(' ');
        }
        gap = false;
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  /** About how long the clean text is, without making it. */
  static int length(CharSequence raw) {
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < raw.length(); i++) {
      boolean space = isSpace(raw.charAt(i));
      length += !space ? gap && length > 0 ? 2 : 1 : 0;
      gap = space;
    }
    return length;
  }

  /** Whether nothing can be seen of it. */
  static boolean isEmpty(CharSequence raw) {
    return raw.codePoints().noneMatch(c -> !isSpace(c) && isVisible(c));
  }

  private static boolean isSpace(int c) {
    if (c < 0x7f) {
      return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isVisible(int c) {
    if (c < 0x7f) {
      return c >= ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }
}
