package hitilafu.ingest.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a word in the class or id of an element says of it, as {@code element-names.txt} has it. */
enum ElementName {
  ELSEWHERE,
  ABOUT,
  READERS,
  OTHERS,
  TEASER,
  AUTHOR,
  BESIDE,
  HEADLINE,
  WHOSE,
  BODY;

  private static final Map<String, List<String>> LISTS = Resource.kinds("element-names.txt");

  private static final WordTable<Set<ElementName>> WORDS = words();
  private static final String[] AUTHORS = LISTS.get("author").toArray(String[]::new);
  private static final int SHORTEST =
      Stream.of(AUTHORS).mapToInt(String::length).min().orElseThrow();

  private static final String AUTHORITY = "authori";
  private static final Set<String> BODIES = Set.copyOf(LISTS.get("body"));

  /** So ends each name of a body; most classes end otherwise. */
  private static final String[] ENDS = {"body", "content", "text", "copy"};

  private static WordTable<Set<ElementName>> words() {
    Map<String, Set<ElementName>> words = new HashMap<>();
    LISTS.forEach(
        (kind, list) -> {
          ElementName name = valueOf(kind.toUpperCase(Locale.ROOT));
          if (name != BODY && name != AUTHOR) {
            list.forEach(
                word ->
                    words.computeIfAbsent(word, w -> EnumSet.noneOf(ElementName.class)).add(name));
          }
        });
    return new WordTable<>(words);
  }

  /** Adds what a part of a text says. */
  static void add(String text, int from, int to, Set<ElementName> names) {
    Set<ElementName> said = WORDS.get(text, from, to);
    if (said != null) {
      names.addAll(said);
    }
    if (to - from >= SHORTEST && isAuthor(text, from)) {
      names.add(AUTHOR);
    }
  }

  private static boolean isAuthor(String text, int from) {
    int first = text.charAt(from) | ' ';
    for (String author : AUTHORS) {
      if (author.charAt(0) == first && text.regionMatches(true, from, author, 0, author.length())) {
        return !text.regionMatches(true, from, AUTHORITY, 0, AUTHORITY.length());
      }
    }
    return false;
  }

  /** The first of the classes that says that there is the article's text; null if none does. */
  static String body(String classes) {
    for (int start = 0; start < classes.length(); ) {
      int end = start;
      while (end < classes.length() && classes.charAt(end) > ' ') {
        end++;
      }
      String name = mayBeBody(classes, end) ? letters(classes.substring(start, end)) : "";
      if (BODIES.contains(name)) {
        return name;
      }
      start = end + 1;
    }
    return null;
  }

  private static boolean mayBeBody(String classes, int end) {
    int last = end == 0 ? 0 : classes.charAt(end - 1) | ' ';
    if (last != 'y' && last != 't') {
      return false;
    }
    for (String ending : ENDS) {
      if (classes.regionMatches(true, end - ending.length(), ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    name.chars()
        .filter(c -> c < 0x7f && Character.isLetter(c))
        .forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
