package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Precision;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How far a text has got in time: the day that it last spoke of, and the hour. What it says of days
 * to come is kept apart, for the next clock time is hardly theirs.
 */
final class Story {
  private static final LocalTime EVENING = LocalTime.of(16, 0);

  /** A later hour is not the night's after an evening, but that day's, told behind. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final LocalDate published;
  private LocalDate day;
  private LocalDate ahead;
  private LocalTime hour;
  private boolean lookedAhead;
  private Tenses tenses;

  Story(Anchor anchor) {
    published = anchor.day();
    day = anchor.day();
  }

  /** Comes to another sentence. */
  void reach(Sentence sentence) {
    tenses = Tenses.of(sentence);
  }

  /** The tense in which its sentence speaks there. */
  Tense tense(Span span) {
    return tenses.at(span);
  }

  /** The day that the text last spoke of; null if it is not known. */
  LocalDate day() {
    return day;
  }

  /** The time of that day that it last spoke of; null if it named none. */
  LocalTime hour() {
    return hour;
  }

  /** Goes on to another day. */
  void tell(DateWords date) {
    if (date.precision() != Precision.DAY || date.from() == null) {
      return;
    }
    lookedAhead = published != null && date.from().isAfter(published);
    if (lookedAhead) {
      ahead = date.from();
    } else if (!date.from().equals(day)) {
      day = date.from();
      hour = null;
    }
  }

  /** Whether these words speak of what is to come; where no tense tells, as the text last did. */
  boolean ahead(Span span) {
    Tense tense = tense(span);
    return tense == Tense.AHEAD || tense == Tense.OPEN && lookedAhead;
  }

  /** Goes on to an hour, of a day told before. */
  void tell(LocalDate on, LocalTime at) {
    if (on != null && on.equals(day)) {
      hour = at;
    } else if (on != null && (published == null || !on.isAfter(published))) {
      day = on;
      hour = at;
    }
  }

  /**
   * The day of a clock time that stands alone: that of the story, or the next one where the evening
   * has passed and the hour is an earlier one.
   */
  LocalDate dayOf(LocalTime time, Span span) {
    Tense tense = tense(span);
    if (ahead != null && tense == Tense.AHEAD || lookedAhead && tense == Tense.OPEN) {
      return ahead;
    }
    if (published != null && tense == Tense.AHEAD) {
      return published;
    }
    boolean overnight =
        day != null && hour != null && !hour.isBefore(EVENING) && time.isBefore(MORNING);
    boolean told = published == null || day == null || day.isBefore(published);
    return overnight && told ? day.plusDays(1) : day;
  }
}
