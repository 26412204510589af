package hitilafu.ingest.extract;

import hitilafu.model.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A publication time.
 *
 * @param precision MINUTE, or DAY for a calendar date at 00:00Z
 * @param day the calendar date as printed; null if it was not printed
 */
public record Dated(Instant at, Precision precision, LocalDate day) {
  /** A moment, to the minute. */
  public static Dated minute(OffsetDateTime time) {
    return new Dated(time.toInstant(), Precision.MINUTE, time.toLocalDate());
  }

  /** A calendar date of which no more is known. */
  public static Dated day(LocalDate day) {
    return new Dated(day.atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.DAY, day);
  }

  /** This one, or the other where that gives the minute of the same day. */
  Dated sharpened(Dated other) {
    boolean finer =
        precision == Precision.DAY && other != null && other.precision == Precision.MINUTE;
    return finer && day != null && day.equals(other.day) ? other : this;
  }
}
