package hitilafu.app.phrase;

import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Moments in Nairobi, as precisely as words give them. */
public final class Moments {
  public static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

  private Moments() {}

  public static Moment at(String instant, String text) {
    return new Moment(Instant.parse(instant), Instant.parse(instant), Precision.MINUTE, text);
  }

  public static Moment about(String instant, int minutes, String text) {
    Duration by = Duration.ofMinutes(minutes);
    return new Moment(
        Instant.parse(instant).minus(by), Instant.parse(instant).plus(by), Precision.HOUR, text);
  }

  public static Moment part(String day, int fromHour, int toHour, String text) {
    Instant midnight = midnight(day);
    return new Moment(
        midnight.plus(Duration.ofHours(fromHour)),
        midnight.plus(Duration.ofHours(toHour)),
        Precision.PART_OF_DAY,
        text);
  }

  public static Moment day(String day, String text) {
    return new Moment(midnight(day), midnight(day).plus(Duration.ofDays(1)), Precision.DAY, text);
  }

  public static Moment span(String first, String next, Precision precision) {
    return new Moment(midnight(first), midnight(next), precision, null);
  }

  private static Instant midnight(String day) {
    return LocalDate.parse(day).atStartOfDay(NAIROBI).toInstant();
  }
}
