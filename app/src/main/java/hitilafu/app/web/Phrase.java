package hitilafu.app.web;

/**
 * A time in words.
 *
 * @param text as people read it, in local time
 * @param utc the same in UTC, for whoever asks; null if the words cannot be resolved
 */
record Phrase(String text, String utc) {
  /** Nothing is said; never a zero or a dash. */
  static final String NOT_STATED = "not stated";
}
