package hitilafu.ingest.extract;

import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One place on a page that may date it.
 *
 * @param clock the time of day printed with it, by a clock that is not said; null if there is none
 * @param swapped the day it is if day and month were meant the other way round; null if it cannot
 * @param proven the order of day and month that its figures prove; null if they prove none
 * @param distance how far it is from the headline, or how late among its like
 */
record DateClaim(
    Dated dated,
    LocalTime clock,
    LocalDate swapped,
    DayOrder proven,
    DateRole role,
    DateWitness witness,
    int distance) {
  private static final long QUARTER = Duration.ofMinutes(15).toSeconds();
  private static final long EASTMOST = Duration.ofHours(14).toSeconds();
  private static final long WESTMOST = -Duration.ofHours(12).toSeconds();

  static DateClaim of(Dated dated, DateRole role, DateWitness witness, int distance) {
    return new DateClaim(dated, null, null, null, role, witness, distance);
  }

  static DateClaim of(
      Reading read, LocalTime clock, DateRole role, DateWitness witness, int distance) {
    return new DateClaim(
        read.dated(), clock, read.swapped(), read.proven(), role, witness, distance);
  }

  LocalDate day() {
    return dated.day();
  }

  boolean isChange() {
    return role == DateRole.MODIFIED;
  }

  /** Dates in sentences are mostly those of what the sentence tells of. */
  boolean mayBeOriginal() {
    return !isChange() && witness != DateWitness.PROSE;
  }

  boolean isMoment() {
    return dated.precision() == Precision.MINUTE;
  }

  /** A moment by a clock that people there do not live by, or by one that is not known. */
  boolean isUniversal() {
    return isMoment() && (dated.offset() == null || dated.offset().equals(ZoneOffset.UTC));
  }

  /** With day and month the other way round. */
  DateClaim swap() {
    return swapped == null
        ? this
        : new DateClaim(Dated.day(swapped), clock, day(), null, role, witness, distance);
  }

  /** This day as the page prints it, if somewhere on earth it is this day at the moment. */
  boolean isDayOf(Instant moment) {
    return !at(moment, EASTMOST).isBefore(day()) && !at(moment, WESTMOST).isAfter(day());
  }

  private static LocalDate at(Instant moment, long seconds) {
    return moment.atOffset(ZoneOffset.ofTotalSeconds((int) seconds)).toLocalDate();
  }

  /**
   * The moment by the clock that shows it as it is printed here; empty if no clock on earth does.
   */
  Optional<Dated> byClock(Instant moment) {
    if (clock == null || isMoment()) {
      return Optional.empty();
    }
    Instant printed = day().atTime(clock).toInstant(ZoneOffset.UTC);
    Instant minute = moment.minusSeconds(Math.floorMod(moment.getEpochSecond(), 60));
    long ahead = Duration.between(minute, printed).toSeconds();
    return ahead % QUARTER == 0 && ahead >= WESTMOST && ahead <= EASTMOST
        ? Optional.of(
            Dated.minute(OffsetDateTime.ofInstant(moment, ZoneOffset.ofTotalSeconds((int) ahead))))
        : Optional.empty();
  }
}
