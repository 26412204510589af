package hitilafu.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

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

  /**
   * What "2025-01-03" or "2025-01-03T15:00:00+03:00" says of a publication.
   *
   * @throws DateTimeException if it is neither, or not plausible
   */
  public static Stated published(String dayOrInstant) {
    return dayOrInstant.length() > "2025-01-03".length()
        ? new Stated(OffsetDateTime.parse(dayOrInstant).toInstant(), Precision.MINUTE, null)
        : new Stated(
            LocalDate.parse(dayOrInstant).atStartOfDay(ZoneOffset.UTC).toInstant(),
            Precision.DAY,
            null);
  }

  public Stated {
    title = Absent.text(title);
    PlausibleTime.require(publishedAt);
    if ((publishedAt == null) != (publishedPrecision == null)) {
      throw new IllegalArgumentException("a publication time and its precision go together");
    }
  }
}
