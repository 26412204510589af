package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of authors out of lines that hold them. */
final class Authors {
  private static final int MAX = 20;
  private static final int MAX_NAME = 80;
  private static final int MAX_LINE = 160;

  private static final Pattern ADDRESS =
      Pattern.compile("\\S{0,80}@\\S{0,80}|https?://\\S{0,200}|www\\.\\S{0,200}");

  /** Where a byline ends and a section or the like begins. */
  private static final Pattern END =
      Pattern.compile(" ?[|\\u00b7\\u2022(\\[\\u2192\\u00bb>]| [\\u2014\\u2013-](?: |$)");

  /** Where it ends and the date begins, which may be glued to it. */
  private static final Pattern DATE =
      Pattern.compile(
          ",? ?(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)y?"
              + "\\.? \\d"
              + "|,? (?:(?:on|am|le|el|vom|den) )?(?:(?:mon|tues?|wednes|wed|thu(?:rs)?|fri|satur"
              + "|sat|sun)(?:day)?,? .?\\d|\\d)"
              + "|,? (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|juma\\p{L}{2,5}|alhamisi|ijumaa)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A byline may share its line with a date or a section. */
  private static final Pattern BESIDE = Pattern.compile(" ?[|\\u00b7\\u2022] ?");

  private static final String SIGNS = "|\u00b7\u2022";

  private Authors() {}

  /** The names in a line such as "By A. Writer and B. Writer | 3 Jan"; empty if it is none. */
  static Optional<List<String>> fromByline(String line) {
    if (line.length() > MAX_LINE) {
      return Optional.empty();
    }
    for (String part : parts(line)) {
      if (!AuthorWords.mayOpen(part)) {
        continue;
      }
      Matcher opening = AuthorWords.LINE.matcher(part);
      if (opening.find()) {
        List<String> names = split(part.substring(opening.end()));
        return Optional.of(names).filter(Authors::areNames);
      }
    }
    return Optional.empty();
  }

  private static String[] parts(String line) {
    boolean several = line.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    return several ? BESIDE.split(line) : new String[] {line};
  }

  private static boolean areNames(List<String> names) {
    return !names.isEmpty() && names.stream().allMatch(AuthorName::isCapital);
  }

  /** The names in what a page marks as its byline or declares as its author. */
  static List<String> fromMarked(String text) {
    String line = CleanText.of(text.length() > 1000 ? text.substring(0, 1000) : text);
    return line.length() > MAX_LINE
        ? List.of()
        : split(
            AuthorWords.mayOpen(line) ? AuthorWords.OPENING.matcher(line).replaceFirst("") : line);
  }

  private static List<String> split(String text) {
    String line = withoutAddress(text).strip();
    List<String> names = new ArrayList<>();
    if (isOneName(line)) {
      add(line, names);
    } else {
      several(line, names);
    }
    return names;
  }

  /** Most lines are, which spares them all the patterns. */
  private static boolean isOneName(String line) {
    boolean plain =
        line.chars().allMatch(c -> Character.isLetter(c) || " .'\u2019".indexOf(c) >= 0);
    return plain && !mayHoldDate(line) && !AuthorWords.mayJoin(line);
  }

  private static void several(String text, List<String> names) {
    String line = until(END, text);
    line = mayHoldDate(line) ? until(DATE, line) : line;
    line = AuthorWords.CLOSING.matcher(line).replaceFirst("");
    line = AuthorWords.AFTER.matcher(line).replaceFirst("");
    for (String part : AuthorWords.AND.split(line)) {
      for (String one : wary(part)) {
        add(one, names);
      }
    }
  }

  private static String until(Pattern end, String line) {
    Matcher matcher = end.matcher(line);
    return matcher.find() ? line.substring(0, matcher.start()) : line;
  }

  private static boolean mayHoldDate(String line) {
    return line.chars().anyMatch(Character::isDigit)
        || line.contains("day")
        || line.contains("uma")
        || line.contains("hamisi");
  }

  private static String withoutAddress(String text) {
    boolean has = text.contains("@") || text.contains("://") || text.contains("www.");
    return has ? ADDRESS.matcher(text).replaceAll("") : text;
  }

  /** "Ana Ruiz y Luis Gil" are two, "Ortega y Gasset" is one. */
  private static String[] wary(String part) {
    String[] names = AuthorWords.WARY.split(part);
    for (String name : names) {
      if (Words.count(name) < 2) {
        return new String[] {part};
      }
    }
    return names;
  }

  private static void add(String raw, List<String> names) {
    String name = BareName.of(raw);
    if (!name.isEmpty()
        && name.length() <= MAX_NAME
        && !names.contains(name)
        && names.size() < MAX) {
      names.add(name);
    }
  }
}
