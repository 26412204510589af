package hitilafu.app.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;

/** How someone who writes on one day speaks of a moment on the same or an earlier one. */
record TimeWords(ZoneId zone, Random random) {
  private static final DateTimeFormatter WEEKDAY = english("EEEE");
  private static final DateTimeFormatter DATE = english("d MMMM");
  private static final DateTimeFormatter US_DATE = english("MMMM d");
  private static final DateTimeFormatter FULL = english("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = english("MMMM uuuu");

  /**
   * Without a preposition, as after "since": "Friday morning", "9.10am on Friday".
   *
   * @param written when it is said; null if the text has no date of its own
   */
  String since(Instant moment, Instant written) {
    ZonedDateTime at = moment.atZone(zone);
    String day = day(at, written);
    boolean named = !day.equals("today") && !day.equals("yesterday");
    return switch (random.nextInt(3)) {
      case 0 -> clock(at) + (named ? " on " : " ") + day;
      case 1 -> part(at, day);
      default -> day;
    };
  }

  /** With it: "on Friday morning", "at 9.10am on Friday", "yesterday". */
  String on(Instant moment, Instant written) {
    String words = since(moment, written);
    boolean bare =
        words.startsWith("today") || words.startsWith("yesterday") || words.startsWith("this ");
    return bare
        ? words
        : (Character.isDigit(words.charAt(0))
                    && words.contains("m")
                    && words.matches("\\d+([.:]\\d+)?\\s?(am|pm).*")
                ? "at "
                : "on ")
            + words;
  }

  /** A clock time alone: "3.40pm". */
  String clock(ZonedDateTime at) {
    int hour = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
    String half = at.getHour() < 12 ? "am" : "pm";
    String separator = random.nextBoolean() ? "." : ":";
    return at.getMinute() == 0
        ? hour + half
        : "%d%s%02d%s".formatted(hour, separator, at.getMinute(), half);
  }

  /** A while ago: "in July 2023", "on 14 July 2023". */
  String past(Instant moment) {
    ZonedDateTime at = moment.atZone(zone);
    return random.nextBoolean() ? "in " + MONTH.format(at) : "on " + FULL.format(at);
  }

  private String day(ZonedDateTime at, Instant written) {
    if (written == null) {
      return FULL.format(at);
    }
    LocalDate day = at.toLocalDate();
    long ago = ChronoUnit.DAYS.between(day, written.atZone(zone).toLocalDate());
    int form = random.nextInt(4);
    if (ago > 6 || form == 0) {
      return ago > 300 ? FULL.format(at) : (random.nextBoolean() ? DATE : US_DATE).format(at);
    }
    if (ago == 0 && form == 1) {
      return "today";
    }
    return ago == 1 && form == 1 ? "yesterday" : WEEKDAY.format(at);
  }

  private static String part(ZonedDateTime at, String day) {
    int hour = at.getHour();
    String part = hour < 12 ? "morning" : hour < 17 ? "afternoon" : hour < 21 ? "evening" : "night";
    if (day.equals("today")) {
      return "this " + (part.equals("night") ? "evening" : part);
    }
    boolean date =
        Character.isDigit(day.charAt(day.length() - 1)) || Character.isDigit(day.charAt(0));
    return date ? "the " + part + " of " + day : day + " " + part;
  }

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
