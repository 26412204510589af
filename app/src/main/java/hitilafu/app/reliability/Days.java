package hitilafu.app.reliability;

import hitilafu.analytics.measure.Calendar;
import hitilafu.model.Period;
import hitilafu.model.PlausibleTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Over which days something is asked; both null for all that is known.
 *
 * @param first the first day
 * @param last the last day
 */
public record Days(LocalDate first, LocalDate last) {

  /**
   * As someone gave them.
   *
   * @param fromName what the first day is called where it was given, for the message
   * @param from null if it was not given
   * @param to null if it was not given
   * @throws ReliabilityFault if only one was given, one is no day, or they are the wrong way round
   */
  public static Days of(String fromName, String from, String toName, String to) {
    if (from == null && to == null) {
      return new Days(null, null);
    }
    if (from == null || to == null) {
      throw ReliabilityFault.wrong("give both " + fromName + " and " + toName + ", or neither");
    }
    Days days = new Days(day(fromName, from), day(toName, to));
    if (days.last.isBefore(days.first)) {
      throw ReliabilityFault.wrong("%s %s is before %s %s".formatted(toName, to, fromName, from));
    }
    return days;
  }

  /** The 365 days that end with one. */
  public static Days yearTo(LocalDate last) {
    return new Days(last.minusDays(364), last);
  }

  /** Whether none were given. */
  public boolean all() {
    return first == null;
  }

  /** Whole days in a zone; null if none were given. */
  Period in(ZoneId zone) {
    return first == null ? null : new Calendar(zone).range(first, last);
  }

  private static LocalDate day(String name, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      PlausibleTime.require(day.atStartOfDay(ZoneOffset.UTC).toInstant());
      return day;
    } catch (DateTimeException e) {
      throw ReliabilityFault.wrong(name + " must be a day such as 2025-01-03, not " + text);
    }
  }
}
