package hitilafu.model;

import java.time.Instant;

/**
 * What whoever brought a document said about it, for documents that do not say it themselves.
 *
 * @param publishedAt when it was published; with precision DAY the calendar date at 00:00Z, no zone
 *     implied; null if not said
 * @param publishedPrecision MINUTE or DAY; null exactly when {@code publishedAt} is
 * @param title its headline; null if not said
 */
public record Stated(Instant publishedAt, Precision publishedPrecision, String title) {
  /** Nothing was said. */
  public static final Stated NOTHING = new Stated(null, null, null);

  public Stated {
    title = Absent.text(title);
    if ((publishedAt == null) != (publishedPrecision == null)) {
      throw new IllegalArgumentException("a publication time and its precision go together");
    }
  }
}
