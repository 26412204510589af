package hitilafu.ingest.extract;

import hitilafu.model.Certainty;
import hitilafu.model.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as machines and as people write them. Days come before months, as they do in the region,
 * where nothing is known that speaks against it.
 */
public final class Dates {
  private static final int MAX_LENGTH = 200;
  private static final int NANO_DIGITS = 9;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})(?:(?:[Tt]|\\s{1,2})(\\d{2}):(\\d{2})(:\\d{1,2}(?:[.,:]\\d{1,9})?)?"
              + " ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

  private static final Pattern BASIC =
      Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");

  /** Seconds or milliseconds of this century. */
  private static final Pattern UNIX = Pattern.compile("(1\\d{9})(?:\\d{3})?");

  private Dates() {}

  /** What an attribute such as {@code datetime} says; empty if it is no date. */
  public static Optional<Dated> machine(String text) {
    return read(text).map(Reading::dated);
  }

  /** As {@link #machine}, and how else it can be read. */
  static Optional<Reading> read(String text) {
    if (text == null || text.length() > MAX_LENGTH || !YearPlaces.any(text)) {
      return Optional.empty();
    }
    String value = text.strip();
    return exact(value).map(dated -> Reading.whole(dated, value)).or(() -> find(value));
  }

  /** The first date that stands in a short text; only the day is taken from it. */
  static Optional<Reading> find(String text) {
    return text.length() > MAX_LENGTH
        ? Optional.empty()
        : WrittenDates.find(text).stream().findFirst();
  }

  private static Optional<Dated> exact(String value) {
    Matcher iso = ISO.matcher(value);
    if (iso.matches() || iso.reset().lookingAt() && iso.group(4) == null) {
      return iso(iso);
    }
    return rfc1123(value).or(() -> bare(value));
  }

  private static Optional<Dated> iso(Matcher iso) {
    String zone = iso.group(7);
    if (zone == null) {
      return day(iso);
    }
    try {
      ZoneOffset offset = zone.equalsIgnoreCase("z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
      LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      LocalTime clock = LocalTime.of(number(iso, 4), number(iso, 5));
      return plausible(OffsetDateTime.of(day, seconds(clock, iso.group(6)), offset));
    } catch (DateTimeException e) {
      return day(iso);
    }
  }

  /** Some write ":5" for five seconds, and a colon before the fraction; some write neither. */
  private static LocalTime seconds(LocalTime minute, String written) {
    if (written == null) {
      return minute;
    }
    int end = written.length() > 2 && Character.isDigit(written.charAt(2)) ? 3 : 2;
    String fraction = written.substring(Math.min(written.length(), end + 1));
    return minute
        .withSecond(Integer.parseInt(written, 1, end, 10))
        .withNano(Integer.parseInt((fraction + "000000000").substring(0, NANO_DIGITS)));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<Dated> day(Matcher parts) {
    LocalDate day = WrittenDates.of(number(parts, 1), number(parts, 2), number(parts, 3));
    return Optional.ofNullable(day).map(Dated::day);
  }

  private static Optional<Dated> rfc1123(String text) {
    if (text.indexOf(',') != 3) {
      return Optional.empty();
    }
    try {
      return plausible(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Figures alone: a day, or the seconds since 1970. */
  private static Optional<Dated> bare(String text) {
    Matcher basic = BASIC.matcher(text);
    if (basic.matches()) {
      return day(basic);
    }
    Matcher unix = UNIX.matcher(text);
    return unix.matches()
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(unix.group(1))))
            .map(at -> new Dated(at, Precision.MINUTE, null, Certainty.PRINTED))
        : Optional.empty();
  }

  private static Optional<Dated> plausible(OffsetDateTime time) {
    boolean plausible = WrittenDates.of(time.getYear(), 1, 1) != null;
    return plausible ? Optional.of(Dated.minute(time)) : Optional.empty();
  }
}
