package hitilafu.app.relevance;

import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One query, what came first and what did not come. */
final class Misses {
  private Misses() {}

  static String of(Result result, Map<String, Incident> byId) {
    JudgedQuery query = result.query();
    StringBuilder text =
        new StringBuilder(
            "%s %s %s %.3f  %s%n"
                .formatted(query.id(), query.kind(), query.set(), result.ndcg(), query.query()));
    if (result.ids().isEmpty()) {
      text.append("   nothing found, or refused\n");
    }
    Map<String, Integer> grades = result.grades().byId();
    for (String id : result.ids()) {
      text.append("   %d  %s%n".formatted(grades.getOrDefault(id, 0), line(byId.get(id))));
    }
    List<Integer> ideal = result.grades().ideal();
    int least = ideal.get(Math.min(Gain.DEPTH, ideal.size()) - 1);
    grades.entrySet().stream()
        .filter(graded -> graded.getValue() >= least && !result.ids().contains(graded.getKey()))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(Gain.DEPTH)
        .forEach(
            graded ->
                text.append(
                    "   not: %d  %s%n"
                        .formatted(graded.getValue(), line(byId.get(graded.getKey())))));
    return text.toString();
  }

  private static String line(Incident incident) {
    return incident.title() + " | " + headline(incident);
  }

  private static String headline(Incident incident) {
    return Stream.concat(incident.observations().stream(), incident.background().stream())
        .map(Observation::citation)
        .map(citation -> citation.title() == null ? citation.url() : citation.title())
        .findFirst()
        .orElseThrow();
  }
}
