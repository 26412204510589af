package hitilafu.analytics.link;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.correct.Corrections;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What observations were bound to, against what they should have been: B-cubed precision and recall
 * (Bagga and Baldwin, 1998) over the texts that are news of an event.
 *
 * @param mixed events that hold texts of two
 * @param withNegative events that hold a text of none
 */
public record Bound(int texts, double precision, double recall, int mixed, int withNegative) {

  /**
   * @param observations by the text that they are of; texts without any are clusters of their own,
   *     with recall 0
   * @param events by the text that is news of it
   * @param negatives texts of no event
   */
  public static Bound of(
      Map<String, List<Observation>> observations,
      Map<String, String> events,
      Set<String> negatives)
      throws Exception {
    Map<String, String> holders = new HashMap<>();
    Map<String, Map<String, List<Observation>>> countries = new TreeMap<>();
    observations.forEach(
        (text, all) ->
            all.forEach(
                o ->
                    countries
                        .computeIfAbsent(
                            o.country() == null ? "" : o.country(), c -> new TreeMap<>())
                        .computeIfAbsent(text, t -> new ArrayList<>())
                        .add(o)));
    for (Map<String, List<Observation>> country : countries.values()) {
      MemoryShelf shelf = new MemoryShelf();
      Linking.add(
          country.values().stream().flatMap(List::stream).toList(),
          List.of(),
          shelf,
          new Kin(CatalogFiles.builtIn()),
          Corrections.NONE.partition());
      country.forEach(
          (text, all) ->
              all.stream()
                  .filter(o -> o.role() == hitilafu.model.Role.MAIN)
                  .findFirst()
                  .ifPresent(o -> holders.put(text, shelf.holder(o.id()))));
    }
    return score(holders, events, negatives);
  }

  private static Bound score(
      Map<String, String> holders, Map<String, String> events, Set<String> negatives) {
    Map<String, List<String>> clusters = grouped(holders);
    Map<String, List<String>> gold = grouped(events);
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> text : events.entrySet()) {
      String holder = holders.get(text.getKey());
      List<String> cluster = holder == null ? List.of(text.getKey()) : clusters.get(holder);
      List<String> known = cluster.stream().filter(events::containsKey).toList();
      List<String> event = gold.get(text.getValue());
      double shared = known.stream().filter(event::contains).count();
      precision += shared / known.size();
      recall += holder == null ? 0 : shared / event.size();
    }
    int mixed =
        (int)
            clusters.values().stream()
                .filter(
                    c ->
                        c.stream().filter(events::containsKey).map(events::get).distinct().count()
                            > 1)
                .count();
    int withNegative =
        (int)
            clusters.values().stream()
                .filter(c -> c.stream().anyMatch(events::containsKey))
                .filter(c -> c.stream().anyMatch(negatives::contains))
                .count();
    int n = events.size();
    return new Bound(n, precision / n, recall / n, mixed, withNegative);
  }

  private static Map<String, List<String>> grouped(Map<String, String> byText) {
    Map<String, List<String>> grouped = new TreeMap<>();
    byText.forEach((text, key) -> grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(text));
    return grouped;
  }

  public double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return "B-cubed F1 %.3f (precision %.3f, recall %.3f, n=%d), mixed %d, with a negative %d"
        .formatted(f1(), precision, recall, texts, mixed, withNegative);
  }
}
