package hitilafu.ingest.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around authors' names, by kind; {@code author-words.txt} says what the kinds are. */
final class AuthorWords {
  private static final Map<String, List<String>> KINDS = Resource.kinds("author-words.txt");

  static final Set<String> ROLE = kind("role");
  static final Set<String> BEAT = kind("beat");
  static final Set<String> HOUSE = kind("house");
  static final Set<String> PAPER = kind("paper");
  static final Set<String> DESK = kind("desk");
  static final Set<String> ACCOUNT = kind("account");
  static final Set<String> PART = kind("part");

  /** What opens a line of text that is a byline, or the part of a line behind a date. */
  static final Pattern LINE =
      pattern(
          "(?:^[-( ]*|\\d (?:[-\\u2013] )?)(?:"
              + any("by")
              + "(?: ?:)? |"
              + any("label")
              + " ?: ?)(?=\\p{L})");

  private static final Set<String> LABELS =
      Stream.of("by", "label")
          .flatMap(kind -> kind(kind).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> FIRST = first("by", "label");
  private static final Set<String> JOINING = first("and", "wary", "after", "label");

  /** What stands before the names in what is marked as a byline. */
  static final Pattern OPENING =
      pattern("^(?:[-\\u2013\\u2014|/\\u2022 ]|(?:" + any("by", "label") + ")(?: ?: ?| ))+");

  /** What may stand behind them, before the date: "Published". */
  static final Pattern CLOSING = pattern(" (?:" + any("label") + "|on)$");

  static final Pattern AND = pattern(" (?:" + any("and") + ") |(?: ?[;,&/+]| ?\\|) ?");
  static final Pattern WARY = pattern(" (?:" + any("wary") + ") ");
  static final Pattern AFTER = pattern(" (?:" + any("after") + ") .*$");

  private AuthorWords() {}

  private static Set<String> kind(String kind) {
    return KINDS.get(kind).stream()
        .map(phrase -> phrase.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether something may open or close it that is no name, which is so of few lines. */
  static boolean mayOpen(String part) {
    int start = 0;
    while (start < part.length() && "-( \u2013\u2014|/\u2022".indexOf(part.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < part.length() && Character.isLetterOrDigit(part.charAt(end))) {
      end++;
    }
    return end == start
        || FIRST.contains(part.substring(start, end).toLowerCase(Locale.ROOT))
        || part.chars().anyMatch(Character::isDigit);
  }

  /** Whether there may be more than one name in it. */
  static boolean mayJoin(String line) {
    return Words.list(line).stream().anyMatch(word -> JOINING.contains(word) || word.equals("on"));
  }

  private static Set<String> first(String... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> KINDS.get(kind).stream())
        .flatMap(phrase -> Words.list(phrase).stream().limit(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The text is what stands before names, and nothing else: "Written by". */
  static boolean isLabel(String text) {
    String key = text.strip().toLowerCase(Locale.ROOT);
    return LABELS.contains(key);
  }

  /** The longest first, so that none hides behind its own beginning. */
  private static String any(String... kinds) {
    return List.of(kinds).stream()
        .flatMap(kind -> KINDS.get(kind).stream())
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(phrase -> phrase))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
