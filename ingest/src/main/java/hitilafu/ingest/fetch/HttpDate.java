package hitilafu.ingest.fetch;

import static java.time.temporal.ChronoField.YEAR;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date in any of the three forms that HTTP knows (RFC 9110); the weekday does not matter. */
final class HttpDate {
  private static final int MAX_LENGTH = 64;
  private static final DateTimeFormatter USUAL = form("d MMM uuuu HH:mm:ss 'GMT'");
  private static final DateTimeFormatter OLDEST = form("MMM d HH:mm:ss uuuu");

  private HttpDate() {}

  /** The date; empty if it is none. A year of two digits lies no more than 50 years ahead. */
  static Optional<Instant> read(String text, Instant now) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    // The oldest form pads a day of one digit with a second space.
    String date = text.replaceFirst("^[A-Za-z]+,? +", "").replaceAll(" +", " ");
    for (DateTimeFormatter form : List.of(USUAL, shortYear(now), OLDEST)) {
      try {
        return Optional.of(LocalDateTime.parse(date, form).toInstant(ZoneOffset.UTC));
      } catch (DateTimeParseException e) {
        // not this form
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter shortYear(Instant now) {
    return new DateTimeFormatterBuilder()
        .appendPattern("d-MMM-")
        .appendValueReduced(YEAR, 2, 2, now.atOffset(ZoneOffset.UTC).getYear() - 49)
        .appendPattern(" HH:mm:ss 'GMT'")
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
