package hitilafu.ingest.extract;

/**
 * Finds the parts of a text where a date can be: around what may be a year. Most texts have none,
 * which a look at their figures tells faster than any pattern.
 */
final class YearPlaces {
  private static final int BEFORE = 32;
  private static final int BEHIND = 28;

  private final String text;
  private int place;
  private int start;
  private int end;

  YearPlaces(String text) {
    this.text = text;
  }

  static boolean any(String text) {
    return new YearPlaces(text).next();
  }

  /** Goes to the next part; false if there is none. */
  boolean next() {
    int year = year();
    if (year < 0) {
      return false;
    }
    start = Math.max(end, year - BEFORE);
    while (year >= 0) {
      end = Math.min(text.length(), year + BEHIND);
      year = year();
      if (year > end) {
        place = year;
        break;
      }
    }
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Where the next number begins that may be or hold a year, or moments; -1 if there is none. */
  private int year() {
    while (place < text.length()) {
      if (!isDigit(place)) {
        place++;
        continue;
      }
      int from = place;
      while (place < text.length() && isDigit(place)) {
        place++;
      }
      if (isYear(from, place - from)) {
        return from;
      }
    }
    return -1;
  }

  private boolean isYear(int from, int length) {
    if (length == 2) {
      return from > 1 && "./-'\u2019 ".indexOf(text.charAt(from - 1)) >= 0 && isAfterSign(from);
    }
    return length >= 4 && (length >= 10 || isCentury(from, 2, 0) || isCentury(from, 1, 9));
  }

  /** Of two figures: after a point, a stroke or an apostrophe. */
  private boolean isAfterSign(int from) {
    int sign = text.charAt(from - 1) == ' ' ? from - 2 : from - 1;
    return "./-'\u2019".indexOf(text.charAt(sign)) >= 0;
  }

  private boolean isCentury(int from, int first, int second) {
    return Character.digit(text.charAt(from), 10) == first
        && Character.digit(text.charAt(from + 1), 10) == second;
  }

  private boolean isDigit(int at) {
    char c = text.charAt(at);
    return c <= '9' ? c >= '0' : c > 127 && Character.isDigit(c);
  }
}
