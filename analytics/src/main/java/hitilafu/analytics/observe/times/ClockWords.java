package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Span;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Words for a time on the clock.
 *
 * @param toTheMinute whether minutes are given
 * @param zone the zone they name; null for that of the text
 * @param open whether it may as well be twelve hours later: "half past nine"
 * @param byPart whether it is so if a part of the day says so: "9:30 last night"
 */
record ClockWords(
    Span span, LocalTime time, boolean toTheMinute, ZoneId zone, boolean open, boolean byPart) {
  private static final double BACK = 1.5;
  private static final LocalTime WORK_BEGINS = LocalTime.of(6, 45);

  ClockWords(Span span, LocalTime time, boolean toTheMinute, ZoneId zone) {
    this(span, time, toTheMinute, zone, false, false);
  }

  /** Words that leave the half of the day open; the time is that before noon. */
  static ClockWords open(Span span, LocalTime time, boolean toTheMinute) {
    return new ClockWords(span, time, toTheMinute, null, true, true);
  }

  /** The same; if they name no zone, in this one, which may be null. */
  ClockWords orIn(ZoneId other) {
    return zone != null ? this : new ClockWords(span, time, toTheMinute, other, open, byPart);
  }

  /**
   * The time, once the half of the day is settled: by the part of the day beside it, else by the
   * hour told before, else as the day's work would have it.
   *
   * @param part null if none is named
   * @param before the hour that the story has reached; null if it has none
   */
  LocalTime settled(PartWords part, LocalTime before) {
    LocalTime later = time.plusHours(12);
    if (byPart && part != null && !part.vague()) {
      return part.holds(time) || !part.holds(later) ? time : later;
    }
    if (!open) {
      return time;
    }
    if (before != null) {
      return distance(before, time) <= distance(before, later) ? time : later;
    }
    return time.isBefore(WORK_BEGINS) ? later : time;
  }

  /** How far a story would leap; it rather goes on than back. */
  private static double distance(LocalTime before, LocalTime time) {
    long minutes = Duration.between(before, time).toMinutes();
    return minutes < 0 ? -BACK * minutes : minutes;
  }
}
