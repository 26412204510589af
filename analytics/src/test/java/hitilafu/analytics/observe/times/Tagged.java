package hitilafu.analytics.observe.times;

import hitilafu.model.Precision;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/**
 * What a tagger found.
 *
 * @param from null if it could not be told
 * @param to equal to {@code from} for a time of the clock; null exactly when that is
 */
record Tagged(int start, int end, LocalDateTime from, LocalDateTime to, Precision precision) {
  private static final int NOON = 11;
  private static final int EVENING = 16;
  private static final int NIGHT = 18;

  boolean overlaps(int otherStart, int otherEnd) {
    return start < otherEnd && otherStart < end;
  }

  static List<Tagged> overlapping(List<Tagged> all, int start, int end) {
    return all.stream().filter(tagged -> tagged.overlaps(start, end)).toList();
  }

  boolean clock() {
    return precision.compareTo(Precision.HOUR) <= 0;
  }

  /** The value as TIMEX3 writes it; empty if it could not be told. */
  String timex() {
    if (from == null) {
      return "";
    }
    String day = from.toLocalDate().toString();
    return switch (precision) {
      case MINUTE, HOUR -> from.toString().substring(0, 16);
      case PART_OF_DAY -> day + "T" + part();
      case DAY -> day;
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              from.get(IsoFields.WEEK_BASED_YEAR),
              from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> day.substring(0, 7);
      case YEAR -> day.substring(0, 4);
    };
  }

  private String part() {
    int hour = from.getHour();
    return hour < NOON ? "MO" : hour < EVENING ? "AF" : hour < NIGHT ? "EV" : "NI";
  }
}
