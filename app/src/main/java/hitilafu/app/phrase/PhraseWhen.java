package hitilafu.app.phrase;

import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.ZoneId;

/**
 * When something was so, as part of a sentence: "on Friday 3 Jan 2025, from early morning to about
 * 15:00 EAT, 9 h (8–11 h)". What nobody told is said to be so.
 */
public record PhraseWhen(PhraseTime time) {

  /** A time in a sentence, and the word before it. */
  private record Noun(String before, String text) {
    String whole() {
      return before.isEmpty() ? text : before + " " + text;
    }
  }

  /**
   * @param zone in which days are meant
   */
  public static PhraseWhen in(ZoneId zone) {
    return new PhraseWhen(PhraseTime.full(zone));
  }

  /** "on Friday 3 Jan 2025", "in the early morning of Friday 3 Jan 2025". */
  public String at(Moment moment) {
    return noun(moment).whole();
  }

  /**
   * What follows "was down".
   *
   * @param start null if nobody stated one
   * @param end null if nobody reported one
   * @param length null if it is not known
   */
  public String down(Moment start, Moment end, Minutes length) {
    if (start == null && end == null) {
      return "at a time that no report states" + (length == null ? "" : lasting(length));
    }
    if (end == null) {
      return length == null
          ? since(start) + "; no end was reported"
          : since(start) + lasting(length);
    }
    String known = length == null ? "" : ", " + PhraseLength.of(length);
    return start == null
        ? "until "
            + noun(end).text()
            + (length == null ? "" : lasting(length))
            + "; no start was reported"
        : between(start, end) + known;
  }

  /** Of what was announced, for which an end that is missing is nothing to remark. */
  public String planned(Moment start, Moment end, Minutes length) {
    if (start == null || end == null) {
      Moment known = start == null ? end : start;
      String when =
          known == null ? "for a time that no report states" : "for " + noun(known).text();
      return when + (length == null ? "" : lasting(length));
    }
    String when = between(start, end);
    String known = length == null ? "" : ", " + PhraseLength.of(length);
    return (when.startsWith("from ") ? when : "for " + when.replaceFirst("^(on|in|at) ", ""))
        + known;
  }

  private static String lasting(Minutes length) {
    return ", for " + PhraseLength.of(length);
  }

  private String since(Moment start) {
    return start.fine() ? "from " + noun(start).text() : noun(start).whole();
  }

  private String between(Moment start, Moment end) {
    boolean told = start.resolved() && end.resolved();
    if (told && start.earliest().equals(end.earliest()) && start.latest().equals(end.latest())) {
      return noun(start).whole();
    }
    if (!time.sameDay(start, end)) {
      return "from " + noun(start).text() + " to " + noun(end).text();
    }
    String zone = time.zoneAfter(end).isEmpty() ? time.zoneAfter(start) : time.zoneAfter(end);
    return "on " + time.dayOf(start.earliest()) + hours(start, end) + zone;
  }

  private String hours(Moment start, Moment end) {
    if (start.fine() && end.fine()) {
      return ", from " + clock(start) + " to " + clock(end);
    }
    if (start.fine()) {
      return ", from " + clock(start) + " until later that day";
    }
    return end.fine() ? ", until " + clock(end) : ", at hours that no report states";
  }

  private String clock(Moment moment) {
    String clock = PhraseClock.of(moment, time.zone());
    return clock.startsWith("between ") ? "some time " + clock : clock;
  }

  private Noun noun(Moment moment) {
    if (!moment.resolved()) {
      return unresolved(moment.text());
    }
    return switch (moment.precision()) {
      case YEAR, MONTH -> new Noun("in", time.moment(moment).text());
      case WEEK -> new Noun("in", "the " + time.moment(moment).text());
      case DAY -> day(time.moment(moment).text());
      case PART_OF_DAY, HOUR, MINUTE -> hour(moment);
    };
  }

  private static Noun day(String words) {
    return words.startsWith("between ")
        ? new Noun("at", "some time " + words)
        : new Noun("on", words);
  }

  private Noun hour(Moment moment) {
    String clock = clock(moment);
    String day = time.dayOf(moment.earliest());
    if (moment.precision() != Precision.PART_OF_DAY || clock.startsWith("some time ")) {
      return new Noun("at", clock + time.zoneAfter(moment) + " on " + day);
    }
    if (clock.endsWith(" in the day")) {
      return new Noun("", clock.substring(0, clock.indexOf(' ')) + " on " + day);
    }
    return new Noun(clock.equals("night") ? "on" : "in", "the " + clock + " of " + day);
  }

  private static Noun unresolved(String text) {
    if (text == null) {
      return new Noun("on", "a date that is not stated");
    }
    return Weekdays.contain(text)
        ? new Noun("on", "a " + text + " of which the date is not stated")
        : new Noun("at", "a time given only as “" + text + "”");
  }
}
