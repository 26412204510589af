package hitilafu.model;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * The times in which a document can have been published or captured: 1900 to 2200. Outside it is no
 * date but a slip or an attack, and calendars overflow.
 */
public final class PlausibleTime {
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

  private PlausibleTime() {}

  /**
   * The time itself; null for null.
   *
   * @throws DateTimeException if it is not plausible
   */
  public static Instant require(Instant time) {
    if (time != null && (time.isBefore(FIRST) || time.isAfter(LAST))) {
      throw new DateTimeException("no plausible time: " + time);
    }
    return time;
  }
}
