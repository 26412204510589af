package hitilafu.ingest.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the end of a line says about the next one, on paper and in text wrapped by a program. */
public final class LineEnd {
  private static final char SOFT_HYPHEN = '\u00ad';

  private static final Pattern SPLIT = Pattern.compile("\\p{L}{2}[-\u2010]");

  /** As in "e-Citizen": the hyphen stays. */
  private static final Pattern COMPOUND = Pattern.compile("(?s).*[\\p{L}\\d][-\u2010]");

  private static final String MARK =
      "(?:[-*+\u2022\u2023\u25aa\u25cf\u25cb\u25e6\u2013\u2014\u00b7\uf0b7\uf0a7]"
          + "|\\(?(?:\\d{1,2}|[a-h]|[ivx]{1,4})[.)])";
  private static final Pattern ITEM =
      Pattern.compile("\\s{0,60}(?:" + MARK + "|o(?= \\p{Lu}))\\s{1,20}\\S");
  private static final Pattern BARE_MARK = Pattern.compile(MARK + "|o");

  /** Nobody ends a line after these on purpose. */
  private static final Set<String> GOES_ON =
      Set.of(
          "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
          "cha", "katika", "kwa", "la", "na", "ni", "vya", "wa", "ya", "za");

  private LineEnd() {}

  /** Goes on with a line: a space between, or none where a word was split. */
  public static void append(StringBuilder text, String line) {
    String end = text.substring(Math.max(0, text.length() - 3));
    boolean letter = !line.isEmpty() && Character.isLetter(line.codePointAt(0));
    boolean small = letter && Character.isLowerCase(line.codePointAt(0));
    if (!end.isEmpty() && end.charAt(end.length() - 1) == SOFT_HYPHEN
        || small && SPLIT.matcher(end).matches()) {
      text.setLength(text.length() - 1);
    } else if (!end.isEmpty() && !(letter && COMPOUND.matcher(end).matches())) {
      text.append(' ');
    }
    text.append(line);
  }

  /** Whether a line begins an item of a list. */
  public static boolean isItem(String line) {
    return ITEM.matcher(line).lookingAt();
  }

  /** Whether it is only what stands before an item, often far before. */
  static boolean isMark(CharSequence text) {
    return BARE_MARK.matcher(text).matches();
  }

  /** Whether a line cannot be the last of its paragraph, wherever it ends. */
  public static boolean goesOn(String line) {
    String last = line.substring(line.lastIndexOf(' ') + 1);
    return line.endsWith(",")
        || line.endsWith("-")
        || GOES_ON.contains(last.toLowerCase(Locale.ROOT));
  }

  /** Whether it ends as a sentence does. */
  public static boolean isFull(String line) {
    int last = line.length() - 1;
    while (last >= 0 && "\"'\u201d\u2019)]\u00bb ".indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?\u2026:;".indexOf(line.charAt(last)) >= 0;
  }
}
