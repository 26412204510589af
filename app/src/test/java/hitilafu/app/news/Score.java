package hitilafu.app.news;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How well incidents match the events that were written about: B-cubed precision, recall and F1
 * (Bagga and Baldwin, 1998) over the pages that are news of an event. A page that no incident names
 * is a cluster of its own with recall 0, as it was not found.
 *
 * @param mixed incidents that hold news of two events
 * @param withNegative incidents that hold what is news of none, planned work among it
 * @param missed pages that are news of an event and in no incident
 */
public record Score(
    int pages,
    int incidents,
    double precision,
    double recall,
    int mixed,
    int withNegative,
    int missed) {

  /**
   * @param truth the file that {@link NewsFiles} wrote
   * @param export {@code hitilafu export incidents}
   */
  public static Score of(Path truth, List<String> export) throws IOException {
    Map<String, String> events = new HashMap<>();
    Set<String> negatives = new HashSet<>();
    for (String line : Files.readAllLines(truth)) {
      NewsFiles.Truth page = Json.read(line, NewsFiles.Truth.class);
      if (page.event() == null) {
        negatives.add(page.url());
      } else {
        events.put(page.url(), page.event());
      }
    }
    return of(events, negatives, export);
  }

  private static Score of(Map<String, String> events, Set<String> negatives, List<String> export)
      throws IOException {
    Map<String, Set<String>> clusters = new HashMap<>();
    int mixed = 0;
    int withNegative = 0;
    int incidents = 0;
    for (String line : export) {
      JsonNode incident = Json.mapper().readTree(line);
      if (incident.get("kind").asText().equals("maintenance")) {
        continue;
      }
      incidents++;
      Set<String> urls = new TreeSet<>();
      incident.get("sources").forEach(source -> urls.add(source.get("url").asText()));
      mixed += urls.stream().map(events::get).filter(e -> e != null).distinct().count() > 1 ? 1 : 0;
      withNegative += urls.stream().anyMatch(negatives::contains) ? 1 : 0;
      urls.forEach(url -> clusters.putIfAbsent(url, urls));
    }
    Map<String, Set<String>> pages =
        events.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    double precision = 0;
    double recall = 0;
    int missed = 0;
    for (Map.Entry<String, String> page : events.entrySet()) {
      Set<String> cluster = clusters.get(page.getKey());
      if (cluster == null) {
        missed++;
        precision++;
        continue;
      }
      Set<String> event = pages.get(page.getValue());
      double shared = cluster.stream().filter(event::contains).count();
      precision += shared / cluster.size();
      recall += shared / event.size();
    }
    return new Score(
        events.size(),
        incidents,
        precision / events.size(),
        recall / events.size(),
        mixed,
        withNegative,
        missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  /** TRUTH EXPORT. */
  public static void main(String[] args) throws IOException {
    Score score = of(Path.of(args[0]), Files.readAllLines(Path.of(args[1])));
    System.out.printf("%s%nB-cubed F1 %.3f%n", score, score.f1());
  }
}
