package hitilafu.analytics.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as names are compared: "e-Citizen" and "eCitizen" are one word, "KRA's" is "kra".
 *
 * @param form lower case, hyphen after a single letter dropped
 * @param capital whether it begins with a capital letter
 */
record Token(String form, int start, int end, boolean capital) {

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = wordEnd(text, i);
      tokens.add(token(text, i, end));
      i = pastPossessive(text, end);
    }
    return tokens;
  }

  private static Token token(String text, int start, int end) {
    String form = text.substring(start, end).replace("-", "").replace("‑", "");
    return new Token(
        form.toLowerCase(Locale.ROOT), start, end, Character.isUpperCase(text.charAt(start)));
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || joins(text, start, end))) {
      end++;
    }
    return end;
  }

  private static boolean joins(String text, int start, int at) {
    char c = text.charAt(at);
    boolean hyphen = c == '-' || c == '‑';
    return hyphen
        && at == start + 1
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static int pastPossessive(String text, int end) {
    boolean apostrophe = end < text.length() && "'’".indexOf(text.charAt(end)) >= 0;
    boolean s = apostrophe && end + 1 < text.length() && text.charAt(end + 1) == 's';
    boolean ends = s && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2)));
    return ends ? end + 2 : end;
  }
}
