package hitilafu.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Drops what stands at the top or bottom of the pages again and again, figures not counted, and
 * page numbers. On the first page it stays where it is set larger than the text: a letterhead.
 */
final class RunningHeads {
  private static final int ZONE = 3;
  private static final float LARGER = 1.15f;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:page|pg\\.?|ukurasa(?: wa)?)?[\\s|-]*\\d{1,4}(?:\\s*(?:of|/|kati"
              + " ya)\\s*\\d{1,4})?[\\s|-]*",
          Pattern.CASE_INSENSITIVE);

  private RunningHeads() {}

  static List<List<Row>> drop(List<List<Row>> pages) {
    Map<String, Integer> repeated = new HashMap<>();
    for (List<Row> page : pages) {
      Set<String> keys = new HashSet<>();
      zones(page).forEach(row -> keys.add(key(row)));
      keys.forEach(key -> repeated.merge(key, 1, Integer::sum));
    }
    float body = size(pages);
    List<List<Row>> left = new ArrayList<>();
    for (List<Row> page : pages) {
      List<Row> zones = zones(page);
      boolean first = left.isEmpty();
      left.add(
          page.stream()
              .filter(
                  row ->
                      !zones.contains(row)
                          || !isPageNumber(row)
                              && (repeated.get(key(row)) < Math.max(2, (pages.size() + 1) / 2)
                                  || first && row.size() > LARGER * body))
              .toList());
    }
    return left.stream().allMatch(List::isEmpty) ? pages : left;
  }

  private static boolean isPageNumber(Row row) {
    return row.lines().size() == 1 && PAGE_NUMBER.matcher(row.text()).matches();
  }

  private static List<Row> zones(List<Row> page) {
    List<Row> zones = new ArrayList<>(page.subList(0, Math.min(ZONE, page.size())));
    zones.addAll(page.subList(Math.max(zones.size(), page.size() - ZONE), page.size()));
    return zones;
  }

  private static String key(Row row) {
    return NO_LETTERS.matcher(row.text().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Of most of the text. */
  private static float size(List<List<Row>> pages) {
    double[] sizes = pages.stream().flatMap(List::stream).mapToDouble(Row::size).sorted().toArray();
    return sizes.length == 0 ? 0 : (float) sizes[sizes.length / 2];
  }
}
