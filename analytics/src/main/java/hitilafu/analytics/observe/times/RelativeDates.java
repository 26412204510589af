package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that are told from the day of publication ("last night", "two years ago") or from the day
 * that the text last spoke of ("the previous day", "two days earlier", "that evening").
 */
final class RelativeDates {
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
          Map.entry("day before yesterday", -2),
          Map.entry("tomorrow", 1),
          Map.entry("the day after tomorrow", 2),
          Map.entry("leo", 0),
          Map.entry("jana", -1),
          Map.entry("juzi", -2),
          Map.entry("kesho kutwa", 2),
          Map.entry("keshokutwa", 2),
          Map.entry("hii", 0),
          Map.entry("huu", 0),
          Map.entry("kesho", 1));

  private static final Vocabulary NEAR_TODAY =
      Vocabulary.of(
          "(the )?day before yesterday|the day after tomorrow|today|tonight",
          "this (morning|afternoon|evening)|yesterday|last (night|evening)|overnight|tomorrow",
          "leo|(?<!mwaka |mwezi )jana|juzi|kesho ?kutwa|kesho",
          "(?<=asubuhi |mchana |jioni |usiku |alasiri )(hii|huu)");

  private static final Map<String, Integer> DAYS_FROM_STORY =
      Map.ofEntries(
          Map.entry("the previous day", -1),
          Map.entry("the day before", -1),
          Map.entry("the previous night", -1),
          Map.entry("the previous evening", -1),
          Map.entry("the night before", -1),
          Map.entry("a day earlier", -1),
          Map.entry("the following day", 1),
          Map.entry("the next day", 1),
          Map.entry("the following morning", 1),
          Map.entry("the next morning", 1),
          Map.entry("a day later", 1),
          Map.entry("the same day", 0),
          Map.entry("that day", 0),
          Map.entry("that morning", 0),
          Map.entry("that afternoon", 0),
          Map.entry("that evening", 0),
          Map.entry("that night", 0),
          Map.entry("the same evening", 0),
          Map.entry("the same night", 0),
          Map.entry("the same morning", 0),
          Map.entry("the same afternoon", 0),
          Map.entry("siku hiyo", 0),
          Map.entry("siku iliyotangulia", -1),
          Map.entry("siku moja kabla", -1),
          Map.entry("siku iliyofuata", 1),
          Map.entry("siku inayofuata", 1));

  private static final Vocabulary NEAR_STORY =
      Vocabulary.of(
          "the (previous|following|next) (day|night|evening|morning)(?! yesterday)",
          "the (day|night) before(?! yesterday)|a day (earlier|later)|(that|the same) day",
          "(that|the same) (morning|afternoon|evening|night)",
          "siku (hiyo|iliyotangulia|moja kabla|iliyofuata|inayofuata)");

  private static final Pattern AGO =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<n>"
              + Almanac.NUMBER
              + ")\\s+(?<unit>day|week|month|year)s?\\s+(?<dir>ago|earlier|before|later)|(?:just|barely|hardly|only|less"
              + " than|nearly|about|(?<=comes |came |happens |happened |occurs |occurred |follows"
              + " |hits |hit ))\\s*(?<n2>"
              + Almanac.NUMBER
              + ")\\s+(?<unit2>day|week|month|year)s?\\s+after"
              + "|(?<unit3>siku|wiki|miezi|miaka)\\s+(?<n3>moja|mbili|tatu|nne|tano|sita|saba|nane"
              + "|tisa|kumi|\\d{1,2})\\s+(?:zilizopita|iliyopita))(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPAN =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:earlier |later"
              + " )?(?<which>last|this|past|previous|next)\\s+(?<unit>week|month|year)"
              + "|(?<sw>wiki|mwezi|mwaka)\\s+(?<swhich>iliyopita|uliopita|jana|huu|hii|ijayo|ujao))"
              + "(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_MONTH =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:on |by |until |since |from |of )?(?<the>the)"
              + " (?<d>\\d{1,2})(?:st|nd|rd|th)(?=\\s*(?:$|[.,;:)]|(?:because|are|as|while|until|at|when|and|but|of"
              + " this month|to|for|was|were|had|is|in|after|before|it|the)\\b))|tarehe"
              + " (?<t>\\d{1,2})(?!\\d|\\s?[/.-]\\d|\\s+\\p{Lu}|\\s+mwezi))",
          Pattern.CASE_INSENSITIVE);

  private final LocalDate today;
  private final Story story;

  /**
   * @param today the day that the words are told from; null if it is not known
   */
  RelativeDates(LocalDate today, Story story) {
    this.today = today;
    this.story = story;
  }

  /**
   * @param told the dates that the sentence names outright: "the same day" is the last before it
   */
  List<DateWords> read(Sentence sentence, List<DateWords> told) {
    List<DateWords> found = new ArrayList<>();
    spans(sentence, found);
    ago(sentence, found);
    named(sentence, NEAR_TODAY, DAYS_FROM_TODAY, span -> today, found);
    named(sentence, NEAR_STORY, DAYS_FROM_STORY, span -> inHand(span, told), found);
    ofMonth(sentence, found);
    return found;
  }

  /** The day that the words before these speak of, here or in the sentences before. */
  private LocalDate inHand(Span span, List<DateWords> told) {
    return told.stream()
        .filter(date -> date.span().end() <= span.start() && date.from() != null)
        .filter(date -> date.precision() == Precision.DAY)
        .filter(date -> today == null || !date.from().isAfter(today))
        .max(Comparator.comparingInt(date -> date.span().end()))
        .map(DateWords::from)
        .orElse(story.day());
  }

  private static void named(
      Sentence sentence,
      Vocabulary words,
      Map<String, Integer> days,
      Function<Span, LocalDate> told,
      List<DateWords> found) {
    for (Span span : words.all(sentence)) {
      Integer by = days.get(span.of(sentence).toLowerCase(Locale.ROOT));
      if (by != null) {
        LocalDate from = told.apply(span);
        LocalDate day = from == null ? null : from.plusDays(by);
        add(found, withoutPart(sentence, span), day, Precision.DAY);
      }
    }
  }

  /** The part of the day is left to be read on its own. */
  private static Span withoutPart(Sentence sentence, Span span) {
    String words = span.of(sentence).toLowerCase(Locale.ROOT);
    Matcher part = Pattern.compile(" (?:morning|afternoon|evening|night)\\b").matcher(words);
    return part.find() ? new Span(span.start(), span.start() + part.start()) : span;
  }

  private void ago(Sentence sentence, List<DateWords> found) {
    for (Matcher m = AGO.matcher(sentence.text()); m.find(); ) {
      String unit = english(first(m.group("unit"), m.group("unit2"), m.group("unit3")));
      String number = first(m.group("n"), m.group("n2"), m.group("n3"));
      int count =
          SwahiliClock.number(number).or(() -> Almanac.number(number)).orElse(1.0).intValue();
      String direction = m.group("dir") == null ? "ago" : m.group("dir").toLowerCase(Locale.ROOT);
      // "Two days earlier" is told from the day in hand, "two days ago" from today.
      boolean fromStory = unit.equals("day") && !direction.equals("ago") && m.group("n") != null;
      boolean after = m.group("n2") != null;
      LocalDate from =
          fromStory
              ? story.day() == null
                  ? null
                  : story.day().plusDays(direction.equals("later") ? count : -count)
              : back(
                  after && today == null ? story.day() : today,
                  unit,
                  direction.equals("later") ? -count : count);
      add(found, new Span(m.start(), m.end()), from, precision(unit));
    }
  }

  private static String first(String... choices) {
    for (String choice : choices) {
      if (choice != null) {
        return choice;
      }
    }
    throw new IllegalStateException("one of the alternatives has matched");
  }

  private void spans(Sentence sentence, List<DateWords> found) {
    for (Matcher m = SPAN.matcher(sentence.text()); m.find(); ) {
      String unit = english(first(m.group("unit"), m.group("sw")));
      String which = first(m.group("which"), m.group("swhich")).toLowerCase(Locale.ROOT);
      int count =
          switch (which) {
            case "this", "huu", "hii" -> 0;
            case "next", "ijayo", "ujao" -> -1;
            default -> 1;
          };
      add(found, new Span(m.start(), m.end()), back(today, unit, count), precision(unit));
    }
  }

  /** "The 14th", "tarehe 20": of this month, or the last that had such a day behind us. */
  private void ofMonth(Sentence sentence, List<DateWords> found) {
    for (Matcher m = OF_MONTH.matcher(sentence.text()); m.find(); ) {
      int start = m.group("the") != null ? m.start("the") : m.start();
      int day = Integer.parseInt(first(m.group("d"), m.group("t")));
      Span span = new Span(start, m.end());
      if (day >= 1 && day <= 31) {
        add(found, span, dayOfMonth(day, story.ahead(span)), Precision.DAY);
      }
    }
  }

  private LocalDate dayOfMonth(int day, boolean ahead) {
    if (today == null) {
      return null;
    }
    LocalDate month = today.withDayOfMonth(1);
    LocalDate same = month.plusDays(day - 1L);
    if (ahead) {
      return same.isBefore(today) ? month.plusMonths(1).plusDays(day - 1L) : same;
    }
    return same.isAfter(today) ? month.minusMonths(1).plusDays(day - 1L) : same;
  }

  private static String english(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "siku" -> "day";
      case "wiki" -> "week";
      case "mwezi", "miezi" -> "month";
      case "mwaka", "miaka" -> "year";
      default -> unit.toLowerCase(Locale.ROOT);
    };
  }

  /** So many units before a day; the first day of that unit. */
  private static LocalDate back(LocalDate day, String unit, int count) {
    if (day == null) {
      return null;
    }
    return switch (unit) {
      case "day" -> day.minusDays(count);
      case "week" -> day.minusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case "month" -> day.minusMonths(count).withDayOfMonth(1);
      default -> day.minusYears(count).withDayOfYear(1);
    };
  }

  private static Precision precision(String unit) {
    return Precision.valueOf(unit.toUpperCase(Locale.ROOT));
  }

  private static void add(List<DateWords> found, Span span, LocalDate from, Precision precision) {
    if (found.stream().noneMatch(earlier -> earlier.span().overlaps(span))) {
      found.add(new DateWords(span, from, precision, DateWords.RELATIVE));
    }
  }
}
