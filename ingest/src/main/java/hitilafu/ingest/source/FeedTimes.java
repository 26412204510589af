package hitilafu.ingest.source;

import hitilafu.model.PlausibleTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times as feeds write them: ISO 8601, RFC 822 and its heirs, asctime, and what passes for these.
 * Names of weekdays are not read, so they may be wrong. Dates in figures alone that begin with the
 * day or the month are not read: which of the two, a feed does not say.
 */
final class FeedTimes {
  private static final int MAX_LENGTH = 100;

  private static final String CLOCK =
      "(?<hour>\\d{1,2})[:.]?(?<minute>\\d{2})(?:[:.]?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + "(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?";
  private static final String ZONE =
      "(?:\\s*(?<zone>[a-z]{0,5}\\s?[+-]\\d{1,2}:?\\d{0,2}|[a-z]{1,5}))?(?:\\s*\\(.*\\))?";
  private static final String WEEKDAY = "(?:\\p{L}{2,12}[.,\\s]{1,3})?";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String MONTH = "(?<month>[a-z]{3,12})\\.?";

  private static final String ISO_TIME = "(?:[\\st]+" + CLOCK + ZONE + ")?";
  private static final String TIME = "(?:,?\\s+" + CLOCK + ZONE + ")?";
  private static final String DAY_MONTH = WEEKDAY + DAY + "[\\s.-]{1,3}" + MONTH + "[\\s,-]{1,3}";
  private static final String MONTH_DAY = WEEKDAY + MONTH + "\\s{1,3}" + DAY + ",?\\s{1,3}";
  private static final String YEAR = "(?<year>\\d{4})";

  private static final List<Pattern> FORMS =
      Stream.of(
              YEAR + "([-/.])(?<month>\\d{1,2})\\2" + DAY + ISO_TIME,
              YEAR + "(?<month>\\d{2})(?<day>\\d{2})" + ISO_TIME,
              DAY_MONTH + "(?<year>\\d{2,4})" + TIME,
              MONTH_DAY + YEAR + TIME,
              MONTH_DAY + CLOCK + ZONE + "\\s{1,3}" + YEAR)
          .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
          .toList();

  private static final List<String> MONTHS =
      List.of(
          "jan", "feb", "mar|mac", "apr", "may|mei", "jun", "jul", "aug|ago", "sep", "oct|okt",
          "nov", "dec|des");

  private FeedTimes() {}

  /** The time that is written; empty if it is not understood, coarser than a day, or absurd. */
  static Optional<FeedTime> read(String text) {
    String written = text.strip();
    return written.length() > MAX_LENGTH
        ? Optional.empty()
        : FORMS.stream()
            .map(form -> form.matcher(written))
            .filter(Matcher::matches)
            .findFirst()
            .flatMap(FeedTimes::time);
  }

  private static Optional<FeedTime> time(Matcher written) {
    try {
      LocalDate day =
          LocalDate.of(
              year(written.group("year")),
              month(written.group("month")),
              Integer.parseInt(written.group("day")));
      FeedTime time =
          clock(written)
              .map(
                  clock -> new FeedTime(day, clock, Zones.find(written.group("zone")).orElse(null)))
              .orElseGet(() -> new FeedTime(day, null, null));
      PlausibleTime.require(time.revised());
      return Optional.of(time);
    } catch (DateTimeException absurd) {
      return Optional.empty();
    }
  }

  /** Empty where none is written or none like it exists: the date stands all the same. */
  private static Optional<LocalTime> clock(Matcher written) {
    if (written.group("hour") == null) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(written.group("hour"));
    String half = written.group("half");
    try {
      return Optional.of(
          LocalTime.of(
              half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0),
              Integer.parseInt(written.group("minute")),
              second(written.group("second"))));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** A leap second is the one before it. */
  private static int second(String digits) {
    return digits == null ? 0 : Math.min(Integer.parseInt(digits), 59);
  }

  /** Short years as RFC 2822 has them. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return switch (digits.length()) {
      case 2 -> year < 50 ? 2000 + year : 1900 + year;
      case 3 -> 1900 + year;
      default -> year;
    };
  }

  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    String start = written.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(start)) {
        return i + 1;
      }
    }
    throw new DateTimeException("no month: " + written);
  }
}
