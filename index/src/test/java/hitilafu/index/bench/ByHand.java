package hitilafu.index.bench;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts over the JSON of incidents, as someone would who knows nothing of the index. */
final class ByHand {
  private final Map<String, Map<String, Long>> counts = new TreeMap<>();

  /** How often each value of each facet occurs. */
  static Map<String, Map<String, Long>> count(List<String> incidents) {
    ByHand hand = new ByHand();
    incidents.forEach(json -> hand.add(Json.read(json, JsonNode.class)));
    return hand.counts;
  }

  private void add(JsonNode incident) {
    Set<String> services = new LinkedHashSet<>();
    services.add(service(incident.get("service")));
    incident.get("affectedServices").forEach(other -> services.add(service(other)));
    add("service", services);
    Set<String> agencies = new LinkedHashSet<>();
    agencies.add(incident.get("operator").textValue());
    incident.get("agencies").forEach(agency -> agencies.add(agency.textValue()));
    add("agency", agencies);
    for (String field : List.of("level", "grade", "country", "status", "kind")) {
      add(field, Set.of(incident.get(field).textValue()));
    }
    if (incident.has("cause")) {
      add("cause", Set.of(incident.get("cause").get("detail").textValue()));
    }
    JsonNode start = incident.path("start").path("earliest");
    if (!start.isMissingNode()) {
      ZoneId zone = ZoneId.of(incident.get("zone").textValue());
      add("year", Set.of("" + Instant.parse(start.textValue()).atZone(zone).getYear()));
    }
  }

  private void add(String facet, Set<String> values) {
    values.forEach(
        value -> counts.computeIfAbsent(facet, f -> new TreeMap<>()).merge(value, 1L, Long::sum));
  }

  private static String service(JsonNode service) {
    return service.has("id") ? service.get("id").textValue() : service.get("name").textValue();
  }

  /** The ids, in their order. */
  static List<String> ids(List<String> incidents) {
    return incidents.stream()
        .map(json -> Json.read(json, JsonNode.class).get("id").textValue())
        .toList();
  }

  /** Of one facet, as many of the most frequent as a list that is cut off would have. */
  static Map<String, Long> most(Map<String, Long> counts, int limit) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
