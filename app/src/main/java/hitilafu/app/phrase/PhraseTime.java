package hitilafu.app.phrase;

import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Moments and intervals in words, as finely as the sources fix them and no finer.
 *
 * @param zone in which days are meant
 * @param day how a day is written
 */
public record PhraseTime(ZoneId zone, DateTimeFormatter day) {
  private static final DateTimeFormatter BRIEF = english("EEE d MMM uuuu");
  private static final DateTimeFormatter FULL = english("EEEE d MMM uuuu");
  private static final DateTimeFormatter PLAIN_DAY = english("d MMM uuuu");
  private static final DateTimeFormatter PLAIN_MINUTE = english("d MMM uuuu HH:mm zzz");
  private static final DateTimeFormatter BRIEF_MONTH = english("MMM uuuu");
  private static final DateTimeFormatter MONTH = english("MMMM uuuu");
  private static final DateTimeFormatter YEAR = english("uuuu");
  private static final DateTimeFormatter ZONE = english("zzz");
  private static final DateTimeFormatter UTC = english("uuuu-MM-dd HH:mm");

  /** "Fri 3 Jan 2025". */
  public static PhraseTime brief(ZoneId zone) {
    return new PhraseTime(zone, BRIEF);
  }

  /** "Friday 3 Jan 2025". */
  public static PhraseTime full(ZoneId zone) {
    return new PhraseTime(zone, FULL);
  }

  /** One moment: "Fri 3 Jan 2025, about 15:00 EAT". Null is "not stated". */
  public Phrase moment(Moment moment) {
    return moment == null
        ? new Phrase(Phrase.NOT_STATED, null)
        : new Phrase(words(moment), utc(moment));
  }

  /** From one moment to another; either may be null: "Fri 3 Jan 2025, morning; end not stated". */
  public Phrase interval(Moment start, Moment end) {
    if (start == null && end == null) {
      return new Phrase("date not stated", null);
    }
    if (end == null) {
      return new Phrase(words(start) + "; end not stated", utc(start));
    }
    if (start == null) {
      return new Phrase("until " + words(end) + "; start not stated", utc(end));
    }
    return new Phrase(between(start, end), utcInterval(start, end));
  }

  /** When a source said something: "4 Jan 2025 07:48 EAT", or the day alone. Null is "undated". */
  public Phrase said(Instant at, Precision precision) {
    if (at == null) {
      return new Phrase("undated", null);
    }
    if (precision == Precision.DAY) {
      return new Phrase(PLAIN_DAY.format(at.atZone(ZoneOffset.UTC)), null);
    }
    return new Phrase(PLAIN_MINUTE.format(at.atZone(zone)), utc(at) + " UTC");
  }

  /** A day of a calendar: "Fri 3 Jan 2025". */
  public static String day(LocalDate day) {
    return BRIEF.format(day);
  }

  /** A month of a calendar: "Jan 2025". */
  public static String month(LocalDate first) {
    return BRIEF_MONTH.format(first);
  }

  /** A moment of ours, which is always in UTC: "4 Jan 2025 05:12 UTC". */
  public static String captured(Instant at) {
    return PLAIN_MINUTE.format(at.atZone(ZoneId.of("UTC")));
  }

  private String words(Moment moment) {
    if (!moment.resolved()) {
      return unresolved(moment.text());
    }
    return switch (moment.precision()) {
      case YEAR -> local(YEAR, moment.earliest());
      case MONTH -> local(MONTH, moment.earliest());
      case WEEK -> "week of " + dayOf(moment.earliest());
      case DAY -> days(moment);
      case PART_OF_DAY, HOUR, MINUTE ->
          dayOf(moment.earliest()) + ", " + clock(moment) + zoneAfter(moment);
    };
  }

  private String between(Moment start, Moment end) {
    String first = words(start);
    String last = words(end);
    if (first.equals(last)) {
      return first;
    }
    if (sameDay(start, end)) {
      return dayOf(start.earliest()) + ", " + hour(start) + " to " + hour(end) + zoneAfter(end);
    }
    return first + " to " + last;
  }

  boolean sameDay(Moment start, Moment end) {
    return withinDay(start)
        && withinDay(end)
        && dayOf(start.earliest()).equals(dayOf(end.earliest()));
  }

  private boolean withinDay(Moment moment) {
    return moment.resolved()
        && (moment.fine() || moment.precision() == Precision.DAY && oneDay(moment));
  }

  private String hour(Moment moment) {
    return moment.fine() ? PhraseClock.of(moment, zone) : "hour not stated";
  }

  private String clock(Moment moment) {
    return PhraseClock.of(moment, zone);
  }

  /** A zone belongs behind a time on the clock, not behind "early morning". */
  String zoneAfter(Moment moment) {
    boolean digits = moment.fine() && clock(moment).chars().anyMatch(Character::isDigit);
    return digits ? " " + local(ZONE, moment.earliest()) : "";
  }

  private String days(Moment moment) {
    return oneDay(moment)
        ? dayOf(moment.earliest())
        : "between " + dayOf(moment.earliest()) + " and " + dayOf(lastOf(moment));
  }

  private boolean oneDay(Moment moment) {
    return dayOf(moment.earliest()).equals(dayOf(lastOf(moment)));
  }

  /** A range is open at its end: the midnight after a day is not of that day. */
  private static Instant lastOf(Moment moment) {
    return moment.latest().isAfter(moment.earliest())
        ? moment.latest().minusNanos(1)
        : moment.latest();
  }

  private static String unresolved(String text) {
    if (text == null) {
      return "date not stated";
    }
    return Weekdays.contain(text)
        ? "a " + text + ", date not stated"
        : "“" + text + "”, date not stated";
  }

  String dayOf(Instant at) {
    return local(day, at);
  }

  private String local(DateTimeFormatter format, Instant at) {
    return format.format(at.atZone(zone));
  }

  private static String utc(Moment moment) {
    if (!moment.resolved()) {
      return null;
    }
    return moment.earliest().equals(moment.latest())
        ? utc(moment.earliest()) + " UTC"
        : "between " + utc(moment.earliest()) + " and " + utc(moment.latest()) + " UTC";
  }

  private static String utcInterval(Moment start, Moment end) {
    String from = utc(start);
    String to = utc(end);
    return from == null || to == null ? null : "from " + from + " to " + to;
  }

  private static String utc(Instant at) {
    return UTC.format(at.truncatedTo(ChronoUnit.MINUTES).atZone(ZoneOffset.UTC));
  }

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
