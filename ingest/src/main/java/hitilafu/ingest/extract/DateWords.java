package hitilafu.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words beside a date that say what it dates. */
final class DateWords {
  private static final Map<String, DateRole> ROLES = new HashMap<>();

  /** Scripts that put no space between words. */
  private static final List<String> UNSPACED = new ArrayList<>();

  private static final int FIRST_UNSPACED = 0x2e80;

  static {
    Resource.kinds("date-words.txt")
        .forEach((kind, lines) -> add(DateRole.valueOf(kind.toUpperCase(Locale.ROOT)), lines));
  }

  private DateWords() {}

  /** What the text before a date says; its last word on it counts, as it is the nearest. */
  static DateRole before(String text) {
    List<DateRole> said = said(text);
    return said.isEmpty() ? DateRole.UNSAID : said.getLast();
  }

  /** What the text after a date says. */
  static DateRole after(String text) {
    List<DateRole> said = said(text);
    return said.isEmpty() || said.getFirst() == DateRole.OTHER ? DateRole.UNSAID : said.getFirst();
  }

  private static List<DateRole> said(String text) {
    List<DateRole> said = new ArrayList<>();
    if (text.indexOf('\u00a9') >= 0) {
      said.add(DateRole.OTHER);
    }
    Words.of(text)
        .forEach(
            word -> {
              DateRole role = role(word);
              if (role != null) {
                said.add(role);
              }
            });
    return said;
  }

  private static DateRole role(String word) {
    DateRole role = ROLES.get(MonthNames.fold(word));
    if (role == null && word.charAt(0) >= FIRST_UNSPACED) {
      return UNSPACED.stream().filter(word::contains).findFirst().map(ROLES::get).orElse(null);
    }
    return role;
  }

  private static void add(DateRole role, List<String> lines) {
    for (String word : String.join(",", lines).split(",")) {
      String name = word.strip();
      if (ROLES.putIfAbsent(name, role) == null && name.charAt(0) >= FIRST_UNSPACED) {
        UNSPACED.add(name);
      }
    }
  }
}
