package hitilafu.ingest.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as machines and as people write them. Days come before months, as they do in the region.
 */
public final class Dates {
  private static final int MAX_LENGTH = 200;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})(?:[Tt ](\\d{2}):(\\d{2})(:\\d{2}(?:[.,]\\d{1,9})?)?"
              + " ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mac|mei|ago|okt|des)[a-z]{0,7}\\.?";
  private static final List<String> MONTHS =
      List.of(
          "jan", "feb", "mar|mac", "apr", "may|mei", "jun", "jul", "aug|ago", "sep", "oct|okt",
          "nov", "dec|des");

  private static final Pattern DAY_MONTH =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? (\\d{4})\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern NUMBERS =
      Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\b");

  private Dates() {}

  /** What an attribute such as {@code datetime} says; empty if it is no date. */
  public static Optional<Dated> machine(String text) {
    if (text == null || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String value = text.strip();
    Matcher iso = ISO.matcher(value);
    if (iso.matches() || iso.reset().lookingAt() && iso.group(4) == null) {
      return iso(iso);
    }
    return rfc1123(value).or(() -> find(value).map(Found::dated));
  }

  /** A date within a text, and the place where it stands. */
  record Found(Dated dated, int start, int end) {}

  /** The first date that stands in a short text; only the day is taken from it. */
  static Optional<Found> find(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return words(DAY_MONTH.matcher(lower), 1, 2)
        .or(() -> words(MONTH_DAY.matcher(lower), 2, 1))
        .or(() -> numbers(NUMBERS.matcher(lower)))
        .or(() -> isoDay(ISO.matcher(lower)));
  }

  private static Optional<Dated> iso(Matcher iso) {
    String zone = iso.group(7);
    if (zone == null) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    try {
      String digits = zone.replace(":", "");
      String offset =
          zone.equalsIgnoreCase("z")
              ? "Z"
              : digits.substring(0, 3) + ":" + (digits.length() > 3 ? digits.substring(3) : "00");
      String seconds = iso.group(6) == null ? "" : iso.group(6).replace(',', '.');
      String clock = iso.group(4) + ":" + iso.group(5) + seconds;
      String day = iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3);
      OffsetDateTime time = OffsetDateTime.parse(day + "T" + clock + offset);
      return plausible(time.getYear()) ? Optional.of(Dated.minute(time)) : Optional.empty();
    } catch (DateTimeException e) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
  }

  private static Optional<Dated> rfc1123(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return plausible(time.getYear()) ? Optional.of(Dated.minute(time)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Found> words(Matcher matcher, int dayGroup, int monthGroup) {
    return matcher.find()
        ? found(
            matcher,
            day(matcher.group(3), month(matcher.group(monthGroup)), matcher.group(dayGroup)))
        : Optional.empty();
  }

  private static Optional<Found> numbers(Matcher matcher) {
    return matcher.find()
        ? found(matcher, day(matcher.group(3), matcher.group(2), matcher.group(1)))
        : Optional.empty();
  }

  private static Optional<Found> isoDay(Matcher matcher) {
    return matcher.find()
        ? found(matcher, day(matcher.group(1), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  private static Optional<Found> found(Matcher matcher, Optional<Dated> dated) {
    return dated.map(date -> new Found(date, matcher.start(), matcher.end()));
  }

  private static String month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(name)) {
        return String.valueOf(i + 1);
      }
    }
    throw new IllegalStateException("the pattern knows a month that the list does not: " + name);
  }

  private static Optional<Dated> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return plausible(date.getYear()) ? Optional.of(Dated.day(date)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean plausible(int year) {
    return year >= 1990 && year < 2100;
  }
}
