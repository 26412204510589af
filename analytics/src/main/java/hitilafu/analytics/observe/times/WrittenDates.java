package hitilafu.analytics.observe.times;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates with a month or a year in them: "3 January 2025", "Friday, Jan. 3", "July 2023". */
final class WrittenDates {
  private static final String YEAR = "(?:\\s?,?\\s+(?<y>(?:19|20)\\d\\d)(?!\\d))?";
  private static final String WEEKDAY =
      "(?:(?<wd>" + Almanac.WEEKDAY + ")(?:\\s+(?:tarehe|ya|the))?,?\\s+\\(?)?";

  /** Of "3-4 March" the first day counts: a night is named by both. */
  private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";

  private static final String OTHER_DAY = "(?:\\s?(?:[-–/]|to|and)\\s?\\d{1,2}(?:st|nd|rd|th)?)?";

  private static final Pattern DAY_MONTH =
      words(
          WEEKDAY
              + "(?<![\\d:.,–$£€-])"
              + DAY
              + OTHER_DAY
              + "(?:\\s+of)?,?\\s+(?<m>"
              + Almanac.MONTH
              + ")(?:(?=\\s?,?\\s+(?:19|20)\\d\\d)\\s?,)?"
              + YEAR);

  /** Never beside a weekday. */
  private static final Pattern DASHED =
      words(
          "(?<wd>(?!))?(?<d>\\d{1,2})([-/])(?<m>"
              + Almanac.MONTH
              + ")\\3(?<y>(?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern MONTH_DAY =
      words(
          WEEKDAY
              + "(?<m>"
              + Almanac.MONTH
              + ")\\s+"
              + DAY
              + "(?![\\d:%]|[.,]\\d|\\s?[ap]\\.?m)"
              + YEAR);
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("^,?\\s+(?<rel>(?:of )?(?:last|this|next) year|mwaka (?:jana|huu|ujao))");
  private static final Pattern ISO = words("(?<y>(?:19|20)\\d\\d)-(?<n>\\d\\d)-(?<d>\\d\\d)");
  private static final Pattern NUMERIC =
      words(
          "(?<![\\d./-])(?<d>\\d{1,2})([./-])(?<n>\\d{1,2})\\2(?<y>(?:19|20)?\\d\\d)(?![\\d/-]|\\.\\d)");
  private static final Pattern WEEKDAY_NUMERIC =
      words("(?<wd>" + Almanac.WEEKDAY + "),?\\s+(?<d>\\d{1,2})/(?<n>\\d{1,2})(?![\\d/])");
  private static final Pattern MONTH_YEAR =
      words(
          "(?:early |late |mid-)?(?<m>"
              + Almanac.MONTH
              + "),?\\s+(?:of\\s+|mwaka\\s+)?(?<y>(?:19|20)\\d\\d|last year|this"
              + " year|jana|huu)(?!\\d)");
  private static final Pattern MONTH_ALONE =
      words(
          "(?:(?:last|early|late|mid-|mwezi)\\s*)?(?<m>(?:January|February|March|July|August"
              + "|September|October|November|December|Januari|Februari|Machi|Aprili|Juni|Julai|Agosti"
              + "|Septemba|Oktoba|Novemba|Desemba)\\b)(?!\\s+\\p{Lu}\\p{Ll})");

  /** Months that are names and words as well. */
  private static final Pattern NAMED_MONTH =
      words(
          "(?<=\\b(?i:in|last|since|during|early|late|by|until|of|from|mid-|this|next|and|mwezi) ?)"
              + "(?<m>(?:April|May|June|Mei)\\b)(?!\\s+\\p{Lu}\\p{Ll})");

  private static final Pattern YEAR_ALONE =
      words(
          "(?:(?<=\\b(?i:in|since|of|during|the|mwaka|ya|mnamo|summer|early|late|from|and|to|kwa) )"
              + "|(?<=\\b(?i:mid)-)"
              + "|(?<=\\())(?<y>(?:19|20)\\d\\d)(?![\\d/,-]|\\.\\d)");

  private static final int YEARS_BACK = 8;

  private final Anchor anchor;
  private final Story story;

  WrittenDates(Anchor anchor, Story story) {
    this.anchor = anchor;
    this.story = story;
  }

  private static Pattern words(String regex) {
    return Pattern.compile("(?<!\\p{L})" + regex);
  }

  /** "Friday, January 2024" has lost its day, and is not all of January. */
  private static final Pattern CUT_OFF = Pattern.compile(Almanac.FULL_WEEKDAY + ",\\s+$");

  List<DateWords> read(Sentence sentence) {
    List<DateWords> found = new ArrayList<>();
    days(DAY_MONTH, sentence, found);
    days(MONTH_DAY, sentence, found);
    days(DASHED, sentence, found);
    numbers(ISO, sentence, found);
    numbers(NUMERIC, sentence, found);
    days(WEEKDAY_NUMERIC, sentence, found);
    months(MONTH_YEAR, sentence, found);
    months(MONTH_ALONE, sentence, found);
    months(NAMED_MONTH, sentence, found);
    years(sentence, found);
    return found;
  }

  private void days(Pattern pattern, Sentence sentence, List<DateWords> found) {
    for (Matcher m = pattern.matcher(sentence.text()); m.find(); ) {
      int day = Integer.parseInt(m.group("d"));
      int month =
          pattern == WEEKDAY_NUMERIC
              ? Integer.parseInt(m.group("n"))
              : Almanac.month(m.group("m")).getValue();
      if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
        continue;
      }
      Matcher behind = YEAR_BEHIND.matcher(sentence.text().substring(m.end()));
      boolean relative = anchor.day() != null && behind.find();
      Span span = new Span(m.start(), m.end() + (relative ? behind.end() : 0));
      boolean full = relative || pattern != WEEKDAY_NUMERIC && m.group("y") != null;
      LocalDate date =
          relative
              ? date(year(behind.group("rel")), Month.of(month), day)
              : full
                  ? date(Integer.parseInt(m.group("y")), Month.of(month), day)
                  : near(m.group("wd"), Month.of(month), day, story.ahead(span));
      String weekday = m.group("wd");
      LocalDate sound = contradicts(weekday, date) ? null : date;
      add(found, span, sound, Precision.DAY, full ? DateWords.FULL : DateWords.MONTH_DAY);
    }
  }

  /** "Friday, 4 January 2025" is no day at all: nobody can tell which of the two is wrong. */
  private static boolean contradicts(String weekday, LocalDate date) {
    return weekday != null && date != null && date.getDayOfWeek() != Almanac.weekday(weekday);
  }

  private int year(String words) {
    boolean last = words.endsWith("last year") || words.endsWith("jana");
    boolean next = words.endsWith("next year") || words.endsWith("ujao");
    return anchor.day().getYear() + (last ? -1 : next ? 1 : 0);
  }

  /**
   * The nearest such day, rather past than future unless the sentence looks ahead; a weekday beside
   * it may decide the year.
   */
  private LocalDate near(String weekdayName, Month month, int day, boolean ahead) {
    LocalDate told = anchor.day() == null ? story.day() : anchor.day();
    if (told == null) {
      LocalDate byWeekday = byWeekday(weekdayName, month, day);
      if (byWeekday != null || anchor.named() == null) {
        return byWeekday;
      }
      told = anchor.named();
    }
    LocalDate first = ahead ? told : LocalDate.MIN;
    LocalDate last = ahead ? told.plusMonths(10) : told.plusWeeks(2);
    List<LocalDate> choices =
        IntStream.of(told.getYear() + 1, told.getYear(), told.getYear() - 1)
            .mapToObj(year -> date(year, month, day))
            .filter(date -> date != null && !date.isAfter(last) && !date.isBefore(first))
            .toList();
    DayOfWeek weekday = weekdayName == null ? null : Almanac.weekday(weekdayName);
    return choices.stream()
        .filter(date -> date.getDayOfWeek() == weekday)
        .findFirst()
        .or(() -> choices.stream().findFirst())
        .orElseGet(() -> ahead ? near(weekdayName, month, day, false) : null);
  }

  /**
   * Without any other date: the last year in which it was that day of the week, if not long ago.
   */
  private LocalDate byWeekday(String weekdayName, Month month, int day) {
    if (weekdayName == null || anchor.seen() == null) {
      return null;
    }
    DayOfWeek weekday = Almanac.weekday(weekdayName);
    int last = anchor.seen().getYear();
    return IntStream.iterate(last, year -> year > last - YEARS_BACK, year -> year - 1)
        .mapToObj(year -> date(year, month, day))
        .filter(date -> date != null && !date.isAfter(anchor.seen()))
        .filter(date -> date.getDayOfWeek() == weekday)
        .findFirst()
        .orElse(null);
  }

  private void numbers(Pattern pattern, Sentence sentence, List<DateWords> found) {
    for (Matcher m = pattern.matcher(sentence.text()); m.find(); ) {
      int year = Integer.parseInt(m.group("y"));
      int month = Integer.parseInt(m.group("n"));
      int day = Integer.parseInt(m.group("d"));
      boolean swapped = pattern == NUMERIC && (anchor.monthFirst() ? day <= 12 : month > 12);
      int monthMeant = swapped ? day : month;
      if (monthMeant >= 1 && monthMeant <= 12) {
        LocalDate date =
            date(year < 100 ? 2000 + year : year, Month.of(monthMeant), swapped ? month : day);
        add(found, new Span(m.start(), m.end()), date, Precision.DAY, DateWords.FULL);
      }
    }
  }

  private void months(Pattern pattern, Sentence sentence, List<DateWords> found) {
    for (Matcher m = pattern.matcher(sentence.text()); m.find(); ) {
      Month month = Almanac.month(m.group("m"));
      String year = pattern == MONTH_YEAR ? m.group("y") : null;
      boolean full = year != null && Character.isDigit(year.charAt(0));
      Matcher cut = CUT_OFF.matcher(sentence.text().substring(0, m.start()));
      boolean cutOff = full && cut.find();
      Span span = new Span(cutOff ? cut.start() : m.start(), m.end());
      YearMonth value =
          cutOff
              ? null
              : full
                  ? YearMonth.of(Integer.parseInt(year), month)
                  : told(month, year, story.tense(span) == Tense.AHEAD);
      LocalDate first = value == null ? null : value.atDay(1);
      add(found, span, first, Precision.MONTH, full ? DateWords.FULL : DateWords.MONTH_DAY);
    }
  }

  private YearMonth told(Month month, String year, boolean ahead) {
    if (anchor.day() == null) {
      return null;
    }
    YearMonth now = YearMonth.from(anchor.day());
    if (year != null) {
      return YearMonth.of(year(year), month);
    }
    YearMonth same = YearMonth.of(now.getYear(), month);
    if (ahead) {
      return same.isBefore(now) ? same.plusYears(1) : same;
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }

  private void years(Sentence sentence, List<DateWords> found) {
    for (Matcher m = YEAR_ALONE.matcher(sentence.text()); m.find(); ) {
      LocalDate first = Year.of(Integer.parseInt(m.group("y"))).atDay(1);
      add(found, new Span(m.start(), m.end()), first, Precision.YEAR, DateWords.FULL);
    }
  }

  private static void add(
      List<DateWords> found, Span span, LocalDate from, Precision precision, int rank) {
    if (found.stream().noneMatch(earlier -> earlier.span().overlaps(span))) {
      found.add(new DateWords(span, from, precision, rank));
    }
  }

  private static LocalDate date(int year, Month month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
