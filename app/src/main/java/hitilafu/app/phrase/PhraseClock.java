package hitilafu.app.phrase;

import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Where in its day a moment lies: "15:00", "about 15:00", "early morning". */
final class PhraseClock {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final Duration ABOUT = Duration.ofHours(2);

  /** Parts of a day by the hours they span; a night ends after hour 24. */
  private static final Map<Hours, String> PARTS =
      Map.of(
          new Hours(0, 6), "early hours",
          new Hours(0, 9), "early morning",
          new Hours(0, 10), "early in the day",
          new Hours(5, 10), "early morning",
          new Hours(5, 12), "morning",
          new Hours(12, 18), "afternoon",
          new Hours(16, 22), "evening",
          new Hours(17, 24), "late in the day",
          new Hours(18, 30), "night");

  private PhraseClock() {}

  private record Hours(long from, long to) {}

  /** Only for a resolved moment that is known to a part of the day or finer. */
  static String of(Moment moment, ZoneId zone) {
    Duration width = Duration.between(moment.earliest(), moment.latest());
    if (width.isZero()) {
      return clock(moment.earliest(), zone);
    }
    if (moment.precision() == Precision.PART_OF_DAY) {
      String part = PARTS.get(hours(moment, zone));
      return part != null ? part : range(moment, zone);
    }
    return width.compareTo(ABOUT) <= 0
        ? "about " + clock(moment.middle(), zone)
        : range(moment, zone);
  }

  private static Hours hours(Moment moment, ZoneId zone) {
    ZonedDateTime midnight = moment.earliest().atZone(zone).toLocalDate().atStartOfDay(zone);
    return new Hours(
        ChronoUnit.HOURS.between(midnight, moment.earliest().atZone(zone)),
        ChronoUnit.HOURS.between(midnight, moment.latest().atZone(zone)));
  }

  private static String range(Moment moment, ZoneId zone) {
    return "between " + clock(moment.earliest(), zone) + " and " + clock(moment.latest(), zone);
  }

  private static String clock(Instant at, ZoneId zone) {
    return CLOCK.format(at.atZone(zone));
  }
}
