package hitilafu.analytics.observe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts paragraphs into sentences. A line break ends one; a full stop does unless it belongs to an
 * abbreviation, an initial, a number or "6 a. m. , on", as scraped text has it.
 */
public final class SentenceSplitter {
  /** Longer ones are cut at a space: readers may be quadratic in a sentence, never in a text. */
  public static final int LONGEST = 1_000;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "amb dr mr mrs ms prof hon eng gen col capt rev sen st vs no nos art vol fig approx dept govt"
              .concat(
                  " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri")
              .concat(" sat sun ltd co inc corp plc sh ksh shs bw bi mhe dkt est i.e e.g viz tel")
              .split(" "));

  /** After these a full stop may well end the sentence, if a new one plainly begins. */
  private static final Set<String> FINAL = Set.of("ltd", "co", "inc", "corp", "plc", "m", "govt");

  private static final Set<String> OPENERS =
      Set.of(
          "the it a an in he she we they but this that and its customers users kenya".split(" "));

  private SentenceSplitter() {}

  public static List<Sentence> split(List<String> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      split(i, paragraphs.get(i), sentences);
    }
    return sentences;
  }

  private static void split(int paragraph, String text, List<Sentence> out) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = endAt(text, start, i);
      if (end > 0) {
        add(paragraph, text, start, end, out);
        start = end;
        i = end - 1;
      }
    }
    add(paragraph, text, start, text.length(), out);
  }

  /** One past the sentence that ends at this character, or 0. */
  private static int endAt(String text, int start, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return i + 1;
    }
    if (i - start >= LONGEST && Character.isWhitespace(c)) {
      return i + 1;
    }
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return i - start >= 2 * LONGEST ? i + 1 : 0;
    }
    int end = pastClosers(text, i + 1);
    boolean last = end >= text.length();
    if (last || !Character.isWhitespace(text.charAt(end))) {
      return last ? end : 0;
    }
    int next = pastSpace(text, end);
    if (next < text.length() && !opens(text.charAt(next))) {
      return 0;
    }
    return c == '.' && abbreviated(text, start, i, next) ? 0 : end;
  }

  /** Closing quotation marks, even behind a space, belong to the sentence. */
  private static int pastClosers(String text, int i) {
    int end = i;
    while (end < text.length() && "\"”’')]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean spaced = end + 1 < text.length() && text.charAt(end) == ' ';
    return spaced && text.charAt(end + 1) == '”' ? end + 2 : end;
  }

  private static int pastSpace(String text, int i) {
    int next = i;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'(•-–—@#".indexOf(c) >= 0;
  }

  private static boolean abbreviated(String text, int start, int dot, int next) {
    int from = dot;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
    boolean abbreviation = word.length() == 1 || ABBREVIATIONS.contains(word);
    if (!abbreviation || word.equals("no") && !digitAt(text, next)) {
      return false;
    }
    return !(FINAL.contains(word) && OPENERS.contains(wordAt(text, next)));
  }

  private static boolean digitAt(String text, int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static String wordAt(String text, int i) {
    int end = i;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(i, end).toLowerCase(Locale.ROOT);
  }

  private static void add(int paragraph, String text, int start, int end, List<Sentence> out) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      out.add(new Sentence(paragraph, from, to, text.substring(from, to)));
    }
  }
}
