package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that are told from the day of publication: "Friday", "last night", "two years ago". */
final class RelativeDates {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<how>last|next|this coming|coming|past)\\s+)?(?<wd>"
              + Almanac.FULL_WEEKDAY
              + ")(?!s)(?<tail>\\s+(?:iliyopita|ijayo|lijalo))?");

  /** Names that are no days: Dr. Friday, Kamanda Jumanne, Black Friday. */
  private static final Pattern NO_DAY_BEFORE =
      Pattern.compile(
          "(?:\\b(?:Dr|Mr|Mrs|Ms|Prof|Hon|Bw|Bi|Amb|Eng)\\.?|Kamanda|Waziri|Black|Good|Ash|Palm)\\s*$");

  private static final Map<String, Integer> DAYS_FROM_TODAY =
      Map.ofEntries(
          Map.entry("today", 0),
          Map.entry("tonight", 0),
          Map.entry("this morning", 0),
          Map.entry("this afternoon", 0),
          Map.entry("this evening", 0),
          Map.entry("yesterday", -1),
          Map.entry("last night", -1),
          Map.entry("last evening", -1),
          Map.entry("overnight", -1),
          Map.entry("the day before yesterday", -2),
          Map.entry("tomorrow", 1),
          Map.entry("leo", 0),
          Map.entry("jana", -1),
          Map.entry("juzi", -2),
          Map.entry("kesho", 1));

  private static final Vocabulary NEAR_TODAY =
      Vocabulary.of(
          "the day before yesterday|today|tonight|this (morning|afternoon|evening)|yesterday",
          "last (night|evening)|overnight|tomorrow|leo|(?<!mwaka |mwezi )jana|juzi|kesho");

  private static final Pattern AGO =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<n>"
              + Almanac.NUMBER
              + ")\\s+(?<unit>day|week|month|year)s?\\s+(?:ago|earlier|before)"
              + "|(?:just|barely|hardly|only|less than|nearly|about)\\s+(?<n2>"
              + Almanac.NUMBER
              + ")\\s+(?<unit2>day|week|month|year)s?\\s+after)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPAN =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:earlier |later"
              + " )?(?<which>last|this|past|previous)\\s+(?<unit>week|month|year)"
              + "|(?<sw>wiki|mwezi|mwaka)\\s+(?<swhich>iliyopita|uliopita|jana|huu|hii))(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private final LocalDate today;

  /**
   * @param today the day that the words are told from; null if it is not known
   */
  RelativeDates(LocalDate today) {
    this.today = today;
  }

  List<DateWords> read(Sentence sentence) {
    List<DateWords> found = new ArrayList<>();
    spans(sentence, found);
    ago(sentence, found);
    nearToday(sentence, found);
    weekdays(sentence, found);
    return found;
  }

  private void weekdays(Sentence sentence, List<DateWords> found) {
    for (Matcher m = WEEKDAY.matcher(sentence.text()); m.find(); ) {
      if (!isName(sentence.text(), m)) {
        LocalDate day = today == null ? null : weekday(m, today);
        add(found, m.start(), m.end(), day, Precision.DAY, DateWords.WEEKDAY);
      }
    }
  }

  private static boolean isName(String text, Matcher m) {
    if (NO_DAY_BEFORE.matcher(text.substring(Math.max(0, m.start() - 12), m.start())).find()) {
      return true;
    }
    // "Jumanne Muliro" is a man; no month or clause follows a Swahili day with a capital.
    boolean swahili = !m.group("wd").endsWith("day");
    String rest = text.substring(m.end());
    return swahili
        && rest.matches("(?s)\\s\\p{Lu}\\p{Ll}+.*")
        && !rest.strip().matches("(?s)" + Almanac.MONTH + ".*");
  }

  private static LocalDate weekday(Matcher m, LocalDate told) {
    DayOfWeek day = Almanac.weekday(m.group("wd"));
    String how =
        (m.group("how") == null ? "" : m.group("how"))
            + (m.group("tail") == null ? "" : m.group("tail").strip());
    if (how.equals("next")
        || how.endsWith("coming")
        || how.equals("ijayo")
        || how.equals("lijalo")) {
      return told.with(TemporalAdjusters.next(day));
    }
    return told.with(
        how.isEmpty() ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.previous(day));
  }

  private void nearToday(Sentence sentence, List<DateWords> found) {
    for (Span span : NEAR_TODAY.all(sentence)) {
      Integer days = DAYS_FROM_TODAY.get(span.of(sentence).toLowerCase(Locale.ROOT));
      LocalDate day = today == null ? null : today.plusDays(days);
      // The part of the day is left to be read on its own.
      add(found, span.start(), endOfDay(sentence, span), day, Precision.DAY, DateWords.RELATIVE);
    }
  }

  private static int endOfDay(Sentence sentence, Span span) {
    String words = span.of(sentence).toLowerCase(Locale.ROOT);
    boolean part = words.startsWith("this ") || words.startsWith("last ");
    return part ? span.start() + 4 : span.end();
  }

  private void ago(Sentence sentence, List<DateWords> found) {
    for (Matcher m = AGO.matcher(sentence.text()); m.find(); ) {
      String unit = m.group("unit") != null ? m.group("unit") : m.group("unit2");
      String number = m.group("n") != null ? m.group("n") : m.group("n2");
      int count = Almanac.number(number).map(Double::intValue).orElse(1);
      add(found, m.start(), m.end(), back(unit, count), precision(unit), DateWords.RELATIVE);
    }
  }

  private void spans(Sentence sentence, List<DateWords> found) {
    for (Matcher m = SPAN.matcher(sentence.text()); m.find(); ) {
      String unit =
          m.group("unit") != null ? m.group("unit").toLowerCase(Locale.ROOT) : unit(m.group("sw"));
      String which = m.group("which") != null ? m.group("which") : m.group("swhich");
      boolean current =
          which.equalsIgnoreCase("this") || which.equals("huu") || which.equals("hii");
      add(
          found,
          m.start(),
          m.end(),
          back(unit, current ? 0 : 1),
          precision(unit),
          DateWords.RELATIVE);
    }
  }

  private static String unit(String swahili) {
    return switch (swahili.toLowerCase(Locale.ROOT)) {
      case "wiki" -> "week";
      case "mwezi" -> "month";
      default -> "year";
    };
  }

  /** So many units back; the first day of that unit. */
  private LocalDate back(String unit, int count) {
    if (today == null) {
      return null;
    }
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "day" -> today.minusDays(count);
      case "week" ->
          today.minusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case "month" -> today.minusMonths(count).withDayOfMonth(1);
      default -> today.minusYears(count).withDayOfYear(1);
    };
  }

  private static Precision precision(String unit) {
    return Precision.valueOf(unit.toUpperCase(Locale.ROOT));
  }

  private static void add(
      List<DateWords> found, int start, int end, LocalDate from, Precision precision, int rank) {
    Span span = new Span(start, end);
    if (found.stream().noneMatch(earlier -> earlier.span().overlaps(span))) {
      found.add(new DateWords(span, from, precision, rank));
    }
  }
}
