package hitilafu.app.phrase;

import hitilafu.analytics.measure.Strip;
import hitilafu.model.Level;
import hitilafu.model.Minutes;
import java.util.ArrayList;
import java.util.List;

/** What was reported of one day, in words. */
public final class PhraseDay {
  private PhraseDay() {}

  /** The letter that stands for a level where there is no room for words. */
  public static String letter(Level level) {
    return switch (level) {
      case null -> "?";
      case MAJOR_OUTAGE -> "M";
      case PARTIAL_OUTAGE -> "P";
      case DEGRADED_PERFORMANCE -> "D";
      case UNDER_MAINTENANCE -> "W";
    };
  }

  /** "major outage", "perhaps partial outage". */
  public static String level(Strip.Day day) {
    String word = day.level() == null ? "level not stated" : PhraseWord.of(day.level());
    return day.certain() ? word : "perhaps " + word;
  }

  /** "9 h (8–11 h); 2 h planned"; empty if no length is known. */
  public static String length(Strip.Day day) {
    List<String> parts = new ArrayList<>();
    if (some(day.outage())) {
      parts.add(PhraseLength.of(day.outage()));
    }
    if (some(day.open())) {
      parts.add(PhraseLength.of(day.open()) + ", end not reported");
    }
    if (some(day.planned())) {
      parts.add(PhraseLength.of(day.planned()) + " planned");
    }
    return String.join("; ", parts);
  }

  /** Whether an outage of the day has no reported end. */
  public static boolean open(Strip.Day day) {
    return some(day.open());
  }

  private static boolean some(Minutes minutes) {
    return minutes.high() > 0;
  }
}
