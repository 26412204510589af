package hitilafu.analytics.correct;

import hitilafu.model.Moment;
import hitilafu.model.PlausibleTime;
import hitilafu.model.Precision;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A moment as people write it, by the clock of the place: {@code 2025-01-03T09:10}, {@code
 * 2025-01-03T09} (the hour), {@code 2025-01-03}, {@code 2025-01}, {@code 2025}, or a range {@code
 * 2025-01-03T06:00/2025-01-03T12:00}.
 */
final class MomentText {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final NavigableMap<Duration, Precision> LONGEST =
      new TreeMap<>(
          Map.of(
              Duration.ofHours(1), Precision.HOUR,
              Duration.ofHours(12), Precision.PART_OF_DAY,
              Duration.ofHours(25), Precision.DAY,
              Duration.ofDays(8), Precision.WEEK,
              Duration.ofDays(32), Precision.MONTH));

  private MomentText() {}

  /**
   * @throws IllegalArgumentException if it is none of these, or of no plausible year; says which
   *     there are
   */
  static Moment read(String text, ZoneId zone) {
    try {
      int slash = text.indexOf('/');
      if (slash < 0) {
        return plausible(one(text.strip(), zone));
      }
      Moment from = one(text.substring(0, slash).strip(), zone);
      Moment to = one(text.substring(slash + 1).strip(), zone);
      return plausible(range(from.earliest(), to.latest(), text));
    } catch (DateTimeException | NumberFormatException wrong) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is no time; write 2025-01-03T09:10, 2025-01-03T09, 2025-01-03, 2025-01,"
              + " 2025, or a range 2025-01-03T06:00/2025-01-03T12:00",
          wrong);
    }
  }

  private static Moment plausible(Moment moment) {
    PlausibleTime.require(moment.earliest());
    PlausibleTime.require(moment.latest());
    return moment;
  }

  /** In haste people write a space for the T. */
  private static Moment one(String given, ZoneId zone) {
    String text = given.replace(' ', 'T');
    return switch (text.length()) {
      case 4 -> {
        LocalDate first = Year.parse(text).atDay(1);
        yield days(first, first.plusYears(1), Precision.YEAR, text, zone);
      }
      case 7 -> {
        LocalDate first = YearMonth.parse(text).atDay(1);
        yield days(first, first.plusMonths(1), Precision.MONTH, text, zone);
      }
      case 10 -> {
        LocalDate day = LocalDate.parse(text);
        yield days(day, day.plusDays(1), Precision.DAY, text, zone);
      }
      case 13 -> {
        Instant hour = LocalDateTime.parse(text + ":00").atZone(zone).toInstant();
        yield new Moment(hour, hour.plus(Duration.ofHours(1)), Precision.HOUR, text);
      }
      default -> {
        Instant at = LocalDateTime.parse(text, MINUTE).atZone(zone).toInstant();
        yield new Moment(at, at, Precision.MINUTE, text);
      }
    };
  }

  private static Moment days(
      LocalDate from, LocalDate to, Precision precision, String text, ZoneId zone) {
    return new Moment(
        from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant(), precision, text);
  }

  private static Moment range(Instant from, Instant to, String text) {
    Map.Entry<Duration, Precision> fits = LONGEST.ceilingEntry(Duration.between(from, to).abs());
    return new Moment(from, to, fits == null ? Precision.YEAR : fits.getValue(), text);
  }

  /** The words alone where these could not be tied to the calendar. */
  static String write(Moment moment, ZoneId zone) {
    if (!moment.resolved()) {
      return moment.text();
    }
    LocalDateTime from = moment.earliest().atZone(zone).toLocalDateTime();
    String day = from.toLocalDate().toString();
    String[] forms = {
      day.substring(0, 4), day.substring(0, 7), day, day + "T%02d".formatted(from.getHour())
    };
    for (String form : forms) {
      if (same(one(form, zone), moment)) {
        return form;
      }
    }
    String minute = MINUTE.format(from);
    return moment.earliest().equals(moment.latest())
        ? minute
        : minute + "/" + MINUTE.format(moment.latest().atZone(zone));
  }

  private static boolean same(Moment a, Moment b) {
    return a.earliest().equals(b.earliest()) && a.latest().equals(b.latest());
  }
}
