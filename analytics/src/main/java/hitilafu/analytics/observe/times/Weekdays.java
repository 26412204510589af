package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days named by the week: "Friday", "last Friday", "Monday last week", "Ijumaa ijayo". */
final class Weekdays {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<how>(?i:last|next|this coming|coming|past|this))\\s+)?(?<wd>"
              + Almanac.FULL_WEEKDAY
              + ")(?!s|\\s+(?:Times|Nation|Standard|Mail|Telegraph|Vision|Monitor|Express|Tribune"
              + "|World|Guardian|Post|Mirror|Kuu))(?:\\s+the)?(?<date>\\s+\\d{1,2}(?:st|nd|rd|th))?"
              + "(?<tail>\\s+(?:iliyopita|ijayo|lijalo|hii|(?:of |in )?(?:last|this|next) week"
              + "|(?:ya )?wiki (?:iliyopita|hii|ijayo)))?");

  /** Names that are no days: Dr. Friday, Kamanda Jumanne, Black Friday. */
  private static final Pattern NO_DAY_BEFORE =
      Pattern.compile(
          "(?:\\b(?:Dr|Mr|Mrs|Ms|Prof|Hon|Bw|Bi|Amb|Eng)\\.?"
              + "|Kamanda|Waziri|Black|Good|Ash|Palm|Mhandisi|Mheshimiwa|Daktari)\\s*$");

  private static final int NAME = 12;

  private final LocalDate today;
  private final Story story;

  /**
   * @param today the day that the words are told from; null if it is not known
   */
  Weekdays(LocalDate today, Story story) {
    this.today = today;
    this.story = story;
  }

  List<DateWords> read(Sentence sentence) {
    List<DateWords> found = new ArrayList<>();
    for (Matcher m = WEEKDAY.matcher(sentence.text()); m.find(); ) {
      if (!isName(sentence, m)) {
        Span span = new Span(m.start(), m.end());
        LocalDate day = today == null ? null : day(m, story.ahead(span));
        found.add(new DateWords(span, day, Precision.DAY, DateWords.WEEKDAY));
      }
    }
    return found;
  }

  private static boolean isName(Sentence sentence, Matcher m) {
    String text = sentence.text();
    if (NO_DAY_BEFORE.matcher(text.substring(Math.max(0, m.start() - NAME), m.start())).find()) {
      return true;
    }
    // "Jumanne Muliro" is a man; no month or clause follows a Swahili day with a capital.
    boolean swahili = !m.group("wd").endsWith("day");
    String rest = text.substring(m.end());
    return swahili
        && !sentence.capitals()
        && rest.matches("(?s)\\s\\p{Lu}\\p{Ll}+.*")
        && !rest.strip().matches("(?s)" + Almanac.MONTH + ".*");
  }

  private LocalDate day(Matcher m, boolean ahead) {
    DayOfWeek day = Almanac.weekday(m.group("wd"));
    String how = m.group("how") == null ? "" : m.group("how").toLowerCase(Locale.ROOT);
    String tail = m.group("tail") == null ? "" : m.group("tail").strip();
    if (tail.endsWith("week") || tail.contains("wiki")) {
      int weeks =
          tail.contains("last") || tail.endsWith("iliyopita")
              ? -1
              : tail.contains("next") || tail.endsWith("ijayo") ? 1 : 0;
      return today.plusWeeks(weeks).with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
    }
    if (how.equals("next")
        || how.endsWith("coming")
        || tail.equals("ijayo")
        || tail.equals("lijalo")) {
      return today.with(TemporalAdjusters.next(day));
    }
    if (how.equals("last") || how.equals("past") || tail.equals("iliyopita")) {
      return today.with(TemporalAdjusters.previous(day));
    }
    return today.with(
        ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }
}
