package hitilafu.app.phrase;

import java.util.regex.Pattern;

/** Text that reads in the order in which it is written. */
public final class Straight {
  /** Characters that turn the direction of the text around them, so that it reads as another. */
  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private Straight() {}

  /** The same without characters that turn its direction. */
  public static String of(CharSequence text) {
    return TURNING.matcher(text).replaceAll("");
  }
}
