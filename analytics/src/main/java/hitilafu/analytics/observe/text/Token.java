package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as names and phrases are compared: "e-Citizen" and "eCitizen" are one word, "KRA's" is
 * "kra", "can't" is "cant".
 *
 * @param form lower case, without a hyphen after a single letter and without apostrophes
 * @param capital whether it begins with a capital letter
 * @param clause how many commas, stops, colons, dashes, brackets and quotation marks stand before
 *     it in its sentence; words of one clause have the same number
 */
public record Token(String form, int start, int end, boolean capital, int clause) {

  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int clause = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        clause += parts(text, i) ? 1 : 0;
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      tokens.add(token(text, i, end, clause));
      i = pastPossessive(text, end);
    }
    return tokens;
  }

  /** Whether it is written in capitals, two letters or more: an acronym, or a shout. */
  public boolean upper(String text) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  public Span span() {
    return new Span(start, end);
  }

  private static boolean parts(String text, int i) {
    char c = text.charAt(i);
    if (c == '-') {
      return i > 0 && text.charAt(i - 1) == ' '; // a dash, not a hyphen
    }
    return ",;:()[]\"“”–—.!?…|/•".indexOf(c) >= 0;
  }

  private static Token token(String text, int start, int end, int clause) {
    StringBuilder form = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        form.append(c);
      }
    }
    return new Token(
        form.toString().toLowerCase(Locale.ROOT),
        start,
        end,
        Character.isUpperCase(text.charAt(start)),
        clause);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || joins(text, start, end))) {
      end++;
    }
    return end;
  }

  /** The hyphen of "e-Citizen" and the apostrophe of "can't", but not that of "KRA's". */
  private static boolean joins(String text, int start, int at) {
    if (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '-', '‑' -> at == start + 1;
      case '\'', '’' -> pastPossessive(text, at) == at;
      default -> false;
    };
  }

  private static int pastPossessive(String text, int end) {
    boolean apostrophe = end < text.length() && "'’".indexOf(text.charAt(end)) >= 0;
    boolean s = apostrophe && end + 1 < text.length() && text.charAt(end + 1) == 's';
    boolean ends = s && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2)));
    return ends ? end + 2 : end;
  }
}
