package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of authors, as printed. */
final class Authors {
  private static final int MAX = 20;
  private static final int MAX_NAME = 80;
  private static final int MAX_LINE = 160;

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?:written|reported|posted) )?(?:by|na|imeandikwa na):? (?=\\p{L})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AND = Pattern.compile(" and | & |, |; ");

  /** Where a byline ends and the date or the like begins. */
  private static final Pattern END =
      Pattern.compile(
          "[\\d|\\u00b7\\u2022\\u2014\\u2013(]|,?"
              + " \\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul"
              + "|aug|sep|oct|nov|dec|jumapili|juma\\p{L}+|alhamisi|ijumaa)(?:\\p{L}*day)?\\b",
          Pattern.CASE_INSENSITIVE);

  private Authors() {}

  /** Adds a name if it is one: not blank, not an address, not there yet. */
  static void add(String name, List<String> names) {
    String clean = name == null ? "" : CleanText.of(name);
    if (!clean.isEmpty()
        && clean.length() <= MAX_NAME
        && !clean.contains("://")
        && !names.contains(clean)
        && names.size() < MAX) {
      names.add(clean);
    }
  }

  /** The names in a line such as "By A. Writer and B. Writer | 3 Jan"; empty if it is none. */
  static Optional<List<String>> fromByline(String line) {
    Matcher matcher = BYLINE.matcher(line);
    if (line.length() > MAX_LINE || !matcher.find()) {
      return Optional.empty();
    }
    List<String> names = split(line.substring(matcher.end()));
    return names.isEmpty() || !names.stream().allMatch(Authors::looksLikeName)
        ? Optional.empty()
        : Optional.of(names);
  }

  /** The names in what a page marks as its byline. */
  static List<String> fromMarked(String text) {
    String line = CleanText.of(text);
    return fromByline(line).orElseGet(() -> split(line));
  }

  private static List<String> split(String text) {
    Matcher end = END.matcher(text);
    String names = end.find() ? text.substring(0, end.start()) : text;
    List<String> split = new ArrayList<>();
    for (String name : AND.split(names)) {
      add(name.replaceAll("[\\s,:.-]+$", ""), split);
    }
    return split;
  }

  private static boolean looksLikeName(String name) {
    return Character.isUpperCase(name.codePointAt(0)) && Words.count(name) <= 6;
  }
}
