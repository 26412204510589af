package hitilafu.analytics.observe;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A time expression of the corpus and what it means.
 *
 * @param text the words
 * @param value local, as corpus/README.md writes it; null if it cannot be told
 * @param role what it is to the event
 */
record LabelledTime(String text, String value, Precision precision, String role) {
  private static final int HEDGE_MINUTES = 35;

  static LabelledTime of(JsonNode node) {
    return new LabelledTime(
        node.get("text").asText(),
        node.hasNonNull("value") ? node.get("value").asText() : null,
        Precision.valueOf(node.get("precision").asText().toUpperCase(Locale.ROOT)),
        node.get("role").asText());
  }

  /** Whether a moment is this one: the same unit, or a clock time as near as the words allow. */
  boolean is(Moment read, ZoneId zone) {
    if (value == null) {
      return !read.resolved();
    }
    return read.resolved()
        && switch (precision) {
          case MINUTE, HOUR -> onTheClock(read, zone);
          case PART_OF_DAY ->
              read.precision() == Precision.PART_OF_DAY && first(read, zone).equals(day());
          case DAY -> read.precision() == Precision.DAY && first(read, zone).equals(day());
          case WEEK -> read.precision() == Precision.WEEK && week(read, zone).equals(value);
          case MONTH ->
              read.precision() == Precision.MONTH && first(read, zone).toString().startsWith(value);
          case YEAR ->
              read.precision() == Precision.YEAR && first(read, zone).toString().startsWith(value);
        };
  }

  private boolean onTheClock(Moment read, ZoneId zone) {
    if (read.precision().compareTo(Precision.HOUR) > 0) {
      return false;
    }
    LocalDateTime low = LocalDateTime.ofInstant(read.earliest(), zone);
    LocalDateTime high = LocalDateTime.ofInstant(read.latest(), zone);
    LocalDateTime at = LocalDateTime.parse(value);
    int slack = low.equals(high) ? 0 : HEDGE_MINUTES;
    return !at.isBefore(low.minusMinutes(slack)) && !at.isAfter(high.plusMinutes(slack));
  }

  private LocalDate day() {
    return LocalDate.parse(value.substring(0, 10));
  }

  private static LocalDate first(Moment read, ZoneId zone) {
    return LocalDate.ofInstant(read.earliest(), zone);
  }

  private static String week(Moment read, ZoneId zone) {
    LocalDate day = first(read, zone);
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
