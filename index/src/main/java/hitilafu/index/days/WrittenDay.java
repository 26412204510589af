package hitilafu.index.days;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One way to write a day, a month, a quarter, a year, or days told from today. */
record WrittenDay(Pattern pattern, BiFunction<MatchResult, LocalDate, Days> meaning) {
  private static final List<Pattern> MONTHS =
      IntStream.range(0, 12)
          .mapToObj(
              month ->
                  List.of(
                          "jan(?:uar[yi])?",
                          "feb(?:ruar[yi])?",
                          "mar(?:ch)?|machi",
                          "apr(?:ili?)?",
                          "may|mei",
                          "june?|juni",
                          "july?|julai",
                          "aug(?:ust)?|agosti",
                          "sept?(?:ember|emba)?",
                          "oct(?:ober)?|okt(?:oba)?",
                          "nov(?:ember|emba)?",
                          "dec(?:ember)?|des(?:emba)?")
                      .get(month))
          .map(Pattern::compile)
          .toList();

  private static final String MONTH =
      "(" + String.join("|", MONTHS.stream().map(Pattern::pattern).toList()) + ")\\.?";

  /** All days but those told from today are told with a year. */
  private static final Pattern YEARS = Pattern.compile("\\d{4}");

  private static final String DAY = "([0-3]?\\d)(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)";

  /** The longer before the shorter that it contains. */
  static final List<WrittenDay> ALL =
      List.of(
          way("(\\d{4})-(\\d\\d)-(\\d\\d)", (m, today) -> day(m, 1, 2, 3)),
          way(YEAR + "-w(\\d\\d)", (m, today) -> week(number(m, 1), number(m, 2))),
          way(YEAR + "[- ]?q([1-4])", (m, today) -> quarter(number(m, 1), number(m, 2))),
          way("q([1-4]) " + YEAR, (m, today) -> quarter(number(m, 2), number(m, 1))),
          way(YEAR + "-(\\d\\d)", (m, today) -> Days.of(YearMonth.of(number(m, 1), number(m, 2)))),
          way("(\\d\\d?)/(\\d\\d?)/" + YEAR, (m, today) -> day(m, 3, 2, 1)),
          way(
              DAY + "(?: ?(?:-|–|to) ?)" + DAY + " (?:of )?" + MONTH + ",? " + YEAR,
              (m, today) -> Days.of(date(m, 4, 3, 1)).to(Days.of(date(m, 4, 3, 2)))),
          way(DAY + " (?:of )?" + MONTH + ",? " + YEAR, (m, today) -> Days.of(date(m, 3, 2, 1))),
          way(MONTH + " " + DAY + ",? " + YEAR, (m, today) -> Days.of(date(m, 3, 1, 2))),
          way(
              MONTH + " ?(?:-|–|to|and|hadi) ?" + MONTH + " " + YEAR,
              (m, today) -> Days.of(month(m, 3, 1)).to(Days.of(month(m, 3, 2)))),
          way(MONTH + ",? (?:of )?" + YEAR, (m, today) -> Days.of(month(m, 2, 1))),
          way(YEAR, (m, today) -> Days.ofYear(number(m, 1))),
          way("today|leo", (m, today) -> Days.of(today)),
          way("yesterday|jana", (m, today) -> Days.of(today.minusDays(1))),
          way("this week|wiki hii", (m, today) -> week(today)),
          way("last week|wiki iliyopita", (m, today) -> week(today.minusWeeks(1))),
          way("this month|mwezi huu", (m, today) -> Days.of(YearMonth.from(today))),
          way(
              "last month|mwezi uliopita",
              (m, today) -> Days.of(YearMonth.from(today).minusMonths(1))),
          way("this quarter", (m, today) -> quarter(today)),
          way("last quarter", (m, today) -> quarter(today.minusMonths(3))),
          way("this year|mwaka huu", (m, today) -> Days.ofYear(today.getYear())),
          way(
              "last year|mwaka jana|mwaka uliopita",
              (m, today) -> Days.ofYear(today.getYear() - 1)),
          way(
              "(?:last|past) (\\d{1,3}) (day|week|month|year)s?",
              (m, today) -> new Days(ago(today, number(m, 1), m.group(2)), today)));

  private static WrittenDay way(String regex, BiFunction<MatchResult, LocalDate, Days> meaning) {
    return new WrittenDay(
        Pattern.compile("(?<![\\p{L}\\d])(?:" + regex + ")(?![\\p{L}\\d])"), meaning);
  }

  /** What stands at a place of a text in lower case; null if it is not written so, or no day. */
  Written at(String text, int position, LocalDate today) {
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return null;
    }
    try {
      Days days = meaning.apply(matcher, today);
      return days == null
          ? null
          : new Written(position, matcher.end(), days, !YEARS.matcher(matcher.group()).find());
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Days day(MatchResult match, int year, int month, int day) {
    return Days.of(LocalDate.of(number(match, year), number(match, month), number(match, day)));
  }

  private static LocalDate date(MatchResult match, int year, int month, int day) {
    return month(match, year, month).atDay(number(match, day));
  }

  private static YearMonth month(MatchResult match, int year, int month) {
    String name = match.group(month);
    int index =
        IntStream.range(0, MONTHS.size())
            .filter(i -> MONTHS.get(i).matcher(name).matches())
            .findFirst()
            .orElseThrow();
    return YearMonth.of(number(match, year), index + 1);
  }

  private static Days week(int year, int week) {
    LocalDate inYear = LocalDate.of(year, 1, 4);
    LocalDate inWeek = inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
    return inWeek.get(IsoFields.WEEK_BASED_YEAR) == year ? week(inWeek) : null;
  }

  private static Days week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(6));
  }

  private static Days quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, 3 * quarter - 2);
    return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static Days quarter(LocalDate day) {
    return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  private static LocalDate ago(LocalDate today, int count, String unit) {
    return switch (unit) {
      case "day" -> today.minusDays(count);
      case "week" -> today.minusWeeks(count);
      case "month" -> today.minusMonths(count);
      default -> today.minusYears(count);
    };
  }
}
