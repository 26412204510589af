package hitilafu.ingest.extract;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of the months in some forty languages, whole and short, in all their cases. */
final class MonthNames {
  private static final int MONTHS = 12;
  private static final int MAX_LENGTH = 20;

  private static final Map<String, Integer> NAMES = new HashMap<>();

  static {
    Resource.lines("months.txt").forEach(MonthNames::add);
  }

  private MonthNames() {}

  /** 1 to 12; 0 if it is no month's name. */
  static int number(String word) {
    return word.length() > MAX_LENGTH ? 0 : NAMES.getOrDefault(fold(word), 0);
  }

  /** Lower case without accents, as the list has them. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == '\u0131' ? 'i' : c)
        .forEach(bare::appendCodePoint);
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static void add(String line) {
    String[] months = line.substring(line.indexOf(':') + 1).split("\\|");
    if (months.length != MONTHS) {
      throw new IllegalStateException("not twelve months: " + line);
    }
    for (int i = 0; i < MONTHS; i++) {
      for (String name : months[i].split(",")) {
        NAMES.putIfAbsent(name.strip(), i + 1);
      }
    }
  }
}
