package hitilafu.analytics.observe;

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
  private static final String YEAR = "(?:,?\\s+(?<y>(?:19|20)\\d\\d)(?!\\d))?";
  private static final String WEEKDAY =
      "(?:(?<wd>" + Almanac.WEEKDAY + ")(?:\\s+(?:tarehe|the))?,?\\s+\\(?)?";

  private static final Pattern DAY_MONTH =
      words(
          WEEKDAY
              + "(?<![\\d:.,])(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?,?\\s+(?<m>"
              + Almanac.MONTH
              + ")(?:\\s?,)?"
              + YEAR);
  private static final Pattern MONTH_DAY =
      words(
          WEEKDAY
              + "(?<m>"
              + Almanac.MONTH
              + ")\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d|\\s?[ap]\\.?m)"
              + YEAR);
  private static final Pattern ISO = words("(?<y>(?:19|20)\\d\\d)-(?<n>\\d\\d)-(?<d>\\d\\d)");
  private static final Pattern NUMERIC =
      words(
          "(?<![\\d./-])(?<d>\\d{1,2})([./-])(?<n>\\d{1,2})\\2(?<y>(?:19|20)?\\d\\d)(?![\\d/-]|\\.\\d)");
  private static final Pattern MONTH_YEAR =
      words(
          "(?:early |late |mid-)?(?<m>"
              + Almanac.MONTH
              + "),?\\s+(?:of\\s+|mwaka\\s+)?(?<y>(?:19|20)\\d\\d|last year|this"
              + " year|jana|huu)(?!\\d)");
  private static final Pattern MONTH_ALONE =
      words(
          "(?:last|in|since|early|late|back in|during|this|mwezi)\\s+(?<m>" + Almanac.MONTH + ")");
  private static final Pattern YEAR_ALONE =
      words(
          "(?:in|since|of|back"
              + " in|during|the|mwaka|mnamo|summer|early|late)\\s+(?<y>(?:19|20)\\d\\d)"
              + "(?![\\d/,-])");

  private final Anchor anchor;

  WrittenDates(Anchor anchor) {
    this.anchor = anchor;
  }

  private static Pattern words(String regex) {
    return Pattern.compile("(?<!\\p{L})" + regex);
  }

  List<DateWords> read(Sentence sentence) {
    List<DateWords> found = new ArrayList<>();
    days(DAY_MONTH, sentence, found);
    days(MONTH_DAY, sentence, found);
    numbers(ISO, sentence, found);
    numbers(NUMERIC, sentence, found);
    months(MONTH_YEAR, sentence, found);
    months(MONTH_ALONE, sentence, found);
    years(sentence, found);
    return found;
  }

  private void days(Pattern pattern, Sentence sentence, List<DateWords> found) {
    for (Matcher m = pattern.matcher(sentence.text()); m.find(); ) {
      int day = Integer.parseInt(m.group("d"));
      Month month = Almanac.month(m.group("m"));
      if (day < 1 || day > month.maxLength()) {
        continue;
      }
      boolean full = m.group("y") != null;
      LocalDate date =
          full ? date(Integer.parseInt(m.group("y")), month, day) : near(m, month, day);
      add(found, m, date, Precision.DAY, full ? DateWords.FULL : DateWords.MONTH_DAY);
    }
  }

  /** The nearest such day, rather past than future; a weekday beside it may decide the year. */
  private LocalDate near(Matcher m, Month month, int day) {
    LocalDate told = anchor.day();
    if (told == null) {
      return null;
    }
    List<LocalDate> choices =
        IntStream.of(told.getYear() + 1, told.getYear(), told.getYear() - 1)
            .mapToObj(year -> date(year, month, day))
            .filter(date -> date != null && !date.isAfter(told.plusWeeks(2)))
            .toList();
    DayOfWeek weekday = m.group("wd") == null ? null : Almanac.weekday(m.group("wd"));
    return choices.stream()
        .filter(date -> date.getDayOfWeek() == weekday)
        .findFirst()
        .orElse(choices.isEmpty() ? null : choices.getFirst());
  }

  private void numbers(Pattern pattern, Sentence sentence, List<DateWords> found) {
    for (Matcher m = pattern.matcher(sentence.text()); m.find(); ) {
      int year = Integer.parseInt(m.group("y"));
      int month = Integer.parseInt(m.group("n"));
      if (month >= 1 && month <= 12) {
        LocalDate date =
            date(year < 100 ? 2000 + year : year, Month.of(month), Integer.parseInt(m.group("d")));
        add(found, m, date, Precision.DAY, DateWords.FULL);
      }
    }
  }

  private void months(Pattern pattern, Sentence sentence, List<DateWords> found) {
    for (Matcher m = pattern.matcher(sentence.text()); m.find(); ) {
      Month month = Almanac.month(m.group("m"));
      String year = pattern == MONTH_YEAR ? m.group("y") : null;
      boolean full = year != null && Character.isDigit(year.charAt(0));
      YearMonth value = full ? YearMonth.of(Integer.parseInt(year), month) : told(month, year);
      LocalDate first = value == null ? null : value.atDay(1);
      add(found, m, first, Precision.MONTH, full ? DateWords.FULL : DateWords.MONTH_DAY);
    }
  }

  private YearMonth told(Month month, String year) {
    if (anchor.day() == null) {
      return null;
    }
    YearMonth now = YearMonth.from(anchor.day());
    if (year != null) {
      boolean last = year.equals("last year") || year.equals("jana");
      return YearMonth.of(now.getYear() - (last ? 1 : 0), month);
    }
    YearMonth same = YearMonth.of(now.getYear(), month);
    return same.isAfter(now) ? same.minusYears(1) : same;
  }

  private void years(Sentence sentence, List<DateWords> found) {
    for (Matcher m = YEAR_ALONE.matcher(sentence.text()); m.find(); ) {
      LocalDate first = Year.of(Integer.parseInt(m.group("y"))).atDay(1);
      add(found, m, first, Precision.YEAR, DateWords.FULL);
    }
  }

  private static void add(
      List<DateWords> found, Matcher m, LocalDate from, Precision precision, int rank) {
    Span span = new Span(m.start(), m.end());
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
