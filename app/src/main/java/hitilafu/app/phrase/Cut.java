package hitilafu.app.phrase;

/**
 * Long texts made shorter, never within a character: half of one can be written to no file.
 *
 * <p>Lengths count as {@link String#length()} does.
 */
public final class Cut {
  private static final String LEFT_OUT = "…";

  private Cut() {}

  /** The head of a text that is longer than this, and a sign that more was there. */
  public static String after(String text, int most) {
    return text.length() <= most ? text : head(text, most) + LEFT_OUT;
  }

  /** The head and the tail of a text that is longer than both, and a sign between them. */
  public static String between(String text, int head, int tail) {
    return text.length() <= head + tail ? text : head(text, head) + LEFT_OUT + tail(text, tail);
  }

  private static String head(String text, int most) {
    return text.substring(0, within(text, most) ? most - 1 : most);
  }

  private static String tail(String text, int most) {
    int from = text.length() - most;
    return text.substring(within(text, from) ? from + 1 : from);
  }

  /** Whether a character has one half before this place and the other after it. */
  private static boolean within(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
