package hitilafu.ingest.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds days as people write them: three tokens in a row, of which one is a year and one a month,
 * by name or in figures.
 */
final class WrittenDates {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  /** What may stand between two tokens of a date; joining words come on top. */
  private static final String SIGNS = " \u00a0\u202f\t,./-'\u2019\u2010\u2011\u00ba\u00aa\u00b0";

  private static final int WIDEST = 12;

  private final String text;
  private final List<Reading> found = new ArrayList<>();

  private WrittenDates(String text) {
    this.text = text;
  }

  /** All in a text that should be short, in order. */
  static List<Reading> find(String text) {
    YearPlaces places = new YearPlaces(text);
    if (!places.next()) {
      return List.of();
    }
    WrittenDates dates = new WrittenDates(text);
    do {
      dates.read(DateToken.of(text, places.start(), places.end()));
    } while (places.next());
    return dates.found;
  }

  private void read(List<DateToken> tokens) {
    int done = found.isEmpty() ? 0 : found.getLast().end();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      DateToken next = i + 3 < tokens.size() ? tokens.get(i + 3) : null;
      Reading one = read(tokens.get(i), tokens.get(i + 1), tokens.get(i + 2), next);
      if (one != null && one.start() >= done) {
        found.add(one);
        done = one.end();
        i += 2;
      }
    }
  }

  private Reading read(DateToken a, DateToken b, DateToken c, DateToken next) {
    if (!c.isNumber() || !isJoined(a, b) || !isJoined(b, c)) {
      return null;
    }
    if (!b.isNumber()) {
      return a.isNumber() ? aroundName(a, b, c, next) : null;
    }
    if (!a.isNumber()) {
      return b.isSmall() && c.isYear()
          ? found(a, c, of(c.value(), a.month(text), b.value()))
          : null;
    }
    return figures(a, b, c);
  }

  /** 3 January 2025, 3-Jan-25, 3 Jan '25; 2025. január 3., if no year comes after it. */
  private Reading aroundName(DateToken a, DateToken b, DateToken c, DateToken next) {
    if (a.isSmall() && (c.isYear() || c.length() == 2 && isShortYear(b, c))) {
      return found(a, c, of(full(c), b.month(text), a.value()));
    }
    boolean yearFirst =
        a.isYear() && c.isSmall() && !isBefore(c, ':') && (next == null || !next.isYear());
    return yearFirst ? found(a, c, of(a.value(), b.month(text), c.value())) : null;
  }

  private boolean isShortYear(DateToken b, DateToken c) {
    char sign = text.charAt(c.start() - 1);
    return (sign == '-' || sign == '\'' || sign == '\u2019') && !isBefore(c, ':');
  }

  private Reading figures(DateToken a, DateToken b, DateToken c) {
    boolean east = b.joint().equals("年") || b.joint().equals("년");
    if (a.isYear() && b.isSmall() && c.isSmall()) {
      boolean whole = east || isOneSign(a, b, c) && !isPartOfMore(a, c);
      return whole ? found(a, c, of(a.value(), b.value(), c.value())) : null;
    }
    boolean vietnamese = b.joint().startsWith("th");
    if (!a.isSmall() || !b.isSmall() || !c.isYear() && c.length() != 2) {
      return null;
    }
    if (vietnamese) {
      return c.isYear() ? found(a, c, of(c.value(), b.value(), a.value())) : null;
    }
    return isOneSign(a, b, c) && !isPartOfMore(a, c) ? dayAndMonth(a, b, c) : null;
  }

  private Reading dayAndMonth(DateToken a, DateToken b, DateToken c) {
    LocalDate dayFirst = of(full(c), b.value(), a.value());
    LocalDate monthFirst = of(full(c), a.value(), b.value());
    boolean open = dayFirst != null && monthFirst != null;
    LocalDate day = dayFirst == null ? monthFirst : dayFirst;
    DayOrder proven = dayFirst == null ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    return day == null
        ? null
        : new Reading(
            Dated.day(day), open ? monthFirst : null, open ? null : proven, a.start(), c.end());
  }

  private Reading found(DateToken first, DateToken last, LocalDate day) {
    return day == null ? null : new Reading(Dated.day(day), null, null, first.start(), last.end());
  }

  private boolean isJoined(DateToken one, DateToken other) {
    if (other.start() - one.end() > WIDEST) {
      return false;
    }
    for (int i = one.end(); i < other.start(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The same sign stands between all three. */
  private boolean isOneSign(DateToken a, DateToken b, DateToken c) {
    String one = text.substring(a.end(), b.start()).strip();
    return one.length() == 1
        && "./-".contains(one)
        && one.equals(text.substring(b.end(), c.start()).strip());
  }

  /** Of a version, a number of a file, a telephone number. */
  private boolean isPartOfMore(DateToken first, DateToken last) {
    boolean before = first.start() > 0 && "./-".indexOf(text.charAt(first.start() - 1)) >= 0;
    boolean figure =
        isBefore(last, '.')
            && last.end() + 1 < text.length()
            && Character.isDigit(text.charAt(last.end() + 1));
    return before || isBefore(last, '-') || isBefore(last, '/') || figure;
  }

  private boolean isBefore(DateToken token, char sign) {
    return token.end() < text.length() && text.charAt(token.end()) == sign;
  }

  /** Of two figures where its century goes without saying. */
  private static int full(DateToken year) {
    return year.length() == 2 ? 2000 + year.value() : year.value();
  }

  /** Null if there is no such day, or none that a page can be of. */
  static LocalDate of(int year, int month, int day) {
    boolean is =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return is ? LocalDate.of(year, month, day) : null;
  }
}
