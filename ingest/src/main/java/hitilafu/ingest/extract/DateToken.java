package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A number or a word of a text that may be part of a date. Words that only join ("3rd of", "de",
 * the signs for year, month and day in East Asia) are no tokens of their own.
 *
 * @param value of a number; -1 for a word
 * @param joint the last joining word before it, folded; empty if there is none
 */
record DateToken(int start, int end, int value, String joint) {
  private static final Set<String> JOINTS =
      Set.of(
          "st", "nd", "rd", "th", "er", "re", "of", "de", "del", "d", "e", "o", "a", "m", "г",
          "gada", "thang", "thg", "nam", "年", "月", "日", "년", "월", "일");

  private static final int OTHER = 0;
  private static final int LETTER = 1;
  private static final int FIGURE = 2;

  private static final int LONGEST_JOINT = 5;
  private static final int MAX_FIGURES = 4;
  private static final int MAX_LETTERS = 16;

  /** The tokens of a part of a text; none is cut at its edges. */
  static List<DateToken> of(String text, int from, int to) {
    List<DateToken> tokens = new ArrayList<>();
    String joint = "";
    int place = begin(text, from);
    while (place < to) {
      int kind = kind(text.charAt(place));
      int start = place++;
      if (kind == OTHER) {
        continue;
      }
      while (place < text.length() && kind(text.charAt(place)) == kind) {
        place++;
      }
      String folded =
          kind == LETTER && place - start <= LONGEST_JOINT
              ? MonthNames.fold(text.substring(start, place))
              : "";
      if (JOINTS.contains(folded)) {
        joint = folded;
      } else {
        tokens.add(
            new DateToken(start, place, kind == FIGURE ? value(text, start, place) : -1, joint));
        joint = "";
      }
    }
    return tokens;
  }

  private static int begin(String text, int from) {
    int place = from;
    while (place > 0 && from - place < MAX_LETTERS && kind(text.charAt(place - 1)) != OTHER) {
      place--;
    }
    return place;
  }

  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return FIGURE;
    }
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? LETTER : OTHER;
    }
    return Character.isDigit(c)
        ? FIGURE
        : Character.isLetter(c) && c != '\u00ba' && c != '\u00aa'
                || Character.getType(c) == Character.NON_SPACING_MARK
            ? LETTER
            : OTHER;
  }

  private static int value(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end && end - start <= MAX_FIGURES; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return end - start <= MAX_FIGURES ? value : Integer.MAX_VALUE;
  }

  boolean isNumber() {
    return value >= 0;
  }

  int length() {
    return end - start;
  }

  /** Of the month or of the day. */
  boolean isSmall() {
    return value > 0 && value <= 31 && length() <= 2;
  }

  boolean isYear() {
    return length() == 4 && value >= 1900 && value < 2100;
  }

  /** 1 to 12 for a month's name, else 0. */
  int month(String text) {
    return isNumber() || length() < 2 ? 0 : MonthNames.number(text.substring(start, end));
  }
}
