package hitilafu.ingest.source;

import hitilafu.model.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A time as a feed states it.
 *
 * @param day the calendar date as written
 * @param clock null if only the date is written
 * @param zone null if none is written, or none that is known
 */
record FeedTime(LocalDate day, LocalTime clock, ZoneOffset zone) {
  FeedTime {
    Objects.requireNonNull(day, "day is required");
  }

  /** A clock without a zone may be half a day off; the date that stands beside it is not. */
  Precision precision() {
    return clock != null && zone != null ? Precision.MINUTE : Precision.DAY;
  }

  /** The moment itself, or the calendar date at 00:00Z, as {@link #precision} says. */
  Instant published() {
    return precision() == Precision.MINUTE
        ? revised()
        : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /**
   * What tells one revision from the next: the clock counts even where its zone is not known, and
   * is then taken for UTC. To be compared with the same entry's earlier time, not with our clock.
   */
  Instant revised() {
    return day.atTime(clock == null ? LocalTime.MIDNIGHT : clock)
        .toInstant(zone == null ? ZoneOffset.UTC : zone);
  }
}
