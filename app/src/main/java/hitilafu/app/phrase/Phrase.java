package hitilafu.app.phrase;

/**
 * A time in words.
 *
 * @param text as people read it, in local time
 * @param utc the same in UTC, for whoever asks; null if the words cannot be resolved
 */
public record Phrase(String text, String utc) {
  /** Nothing is said; never a zero or a dash. */
  public static final String NOT_STATED = "not stated";
}
