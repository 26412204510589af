package hitilafu.ingest.source;

import hitilafu.model.Precision;
import java.time.Instant;
import java.util.Objects;

/**
 * A document that a listing leads to.
 *
 * @param url absolute, http or https
 * @param id as the listing gives it; null if it does not
 * @param title plain text; null if the listing gives none
 * @param publishedAt null if not said; with precision DAY the calendar date at 00:00Z, no zone
 *     implied
 * @param publishedPrecision MINUTE or DAY; null exactly when {@code publishedAt} is
 * @param updatedAt when it was last changed; null if not said
 */
public record Entry(
    String url,
    String id,
    String title,
    Instant publishedAt,
    Precision publishedPrecision,
    Instant updatedAt) {
  public Entry {
    Objects.requireNonNull(url, "url is required");
    if ((publishedAt == null) != (publishedPrecision == null)) {
      throw new IllegalArgumentException("a publication time and its precision go together");
    }
  }

  /** An address of which the listing says nothing more. */
  static Entry of(String url) {
    return new Entry(url, null, null, null, null, null);
  }
}
