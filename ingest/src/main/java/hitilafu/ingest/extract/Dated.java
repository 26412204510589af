package hitilafu.ingest.extract;

import hitilafu.model.Certainty;
import hitilafu.model.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A time of publication or change.
 *
 * @param precision MINUTE, or DAY for a calendar date at 00:00Z
 * @param offset of the clock by which it was printed; null with precision DAY, and where the clock
 *     is not known
 * @param certainty that it is what it is taken for; PRINTED until a witness says more
 */
public record Dated(Instant at, Precision precision, ZoneOffset offset, Certainty certainty) {
  /** A moment, to the minute. */
  public static Dated minute(OffsetDateTime time) {
    return new Dated(time.toInstant(), Precision.MINUTE, time.getOffset(), Certainty.PRINTED);
  }

  /** A calendar date of which no more is known. */
  public static Dated day(LocalDate day) {
    Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Dated(at, Precision.DAY, null, Certainty.PRINTED);
  }

  /** The calendar date as printed; that of UTC where the clock is not known. */
  public LocalDate day() {
    return at.atOffset(offset == null ? ZoneOffset.UTC : offset).toLocalDate();
  }

  /** As {@link hitilafu.model.Article#publishedOffset}; null if not known. */
  String offsetId() {
    return offset == null ? null : offset.getId();
  }

  boolean isDay() {
    return precision == Precision.DAY;
  }

  Dated as(Certainty other) {
    return new Dated(at, precision, offset, other);
  }

  /** The same moment by another clock. */
  Dated by(ZoneOffset other) {
    return new Dated(at, precision, other, certainty);
  }

  /** This one, or the other where that gives the minute of the same printed day. */
  Dated sharpened(Dated other) {
    boolean finer = isDay() && other != null && other.offset != null;
    return finer && day().equals(other.day()) ? other.as(certainty) : this;
  }
}
