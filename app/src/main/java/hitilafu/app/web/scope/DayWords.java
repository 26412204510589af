package hitilafu.app.web.scope;

import hitilafu.analytics.measure.Strip;
import hitilafu.app.phrase.PhraseDay;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.page.Address;
import hitilafu.model.Level;
import java.time.LocalDate;

/**
 * A day on which something was reported, in words.
 *
 * @param date "Fri 3 Jan 2025"
 * @param style part of a style class that stands for its level
 * @param letter that stands for its level beside the colour
 * @param level in words
 * @param length what was reported of it
 * @param open whether an outage of the day has no reported end
 * @param href the incident, or all of them
 */
record DayWords(
    LocalDate day,
    String date,
    String style,
    String letter,
    int height,
    String level,
    String length,
    boolean certain,
    boolean open,
    String incidents,
    String href) {

  static DayWords of(Strip.Day day, ScopeSearch search) {
    return new DayWords(
        day.day(),
        PhraseTime.day(day.day()),
        PhraseWord.style(day.level()),
        PhraseDay.letter(day.level()),
        height(day.level()),
        PhraseDay.level(day),
        PhraseDay.length(day),
        day.certain(),
        PhraseDay.open(day),
        PhraseWord.many(day.incidents().size(), "incident"),
        day.incidents().size() == 1
            ? Address.incident(day.incidents().getFirst())
            : search.on(day.day()));
  }

  /** All of it in a sentence. */
  String spoken() {
    return date + ": " + level + "; " + length + "; " + incidents;
  }

  /** In pixels: the worse, the higher. */
  private static int height(Level level) {
    return switch (level) {
      case MAJOR_OUTAGE -> 20;
      case PARTIAL_OUTAGE -> 17;
      case DEGRADED_PERFORMANCE -> 14;
      case UNDER_MAINTENANCE -> 14;
      case null -> 17;
    };
  }
}
