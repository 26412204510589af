package hitilafu.analytics.compose;

import hitilafu.model.Observation;
import hitilafu.model.ServiceRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was hit, by all that is claimed. */
final class Hit {
  private Hit() {}

  static ServiceRef mostNamed(List<Observation> speaking) {
    Map<String, List<ServiceRef>> byKey =
        speaking.stream()
            .map(Observation::service)
            .collect(Collectors.groupingBy(ServiceRef::key, TreeMap::new, Collectors.toList()));
    return byKey.values().stream()
        .min(
            Comparator.comparing((List<ServiceRef> named) -> -named.size())
                .thenComparing(named -> named.getFirst().id() == null))
        .orElseThrow()
        .getFirst();
  }

  static List<ServiceRef> affectedServices(List<Observation> speaking, ServiceRef main) {
    Map<String, ServiceRef> byKey = new TreeMap<>();
    for (Observation observation : speaking) {
      byKey.putIfAbsent(observation.service().key(), observation.service());
      observation.affectedServices().forEach(other -> byKey.putIfAbsent(other.key(), other));
    }
    byKey.remove(main.key());
    return List.copyOf(byKey.values());
  }

  static List<String> agencies(List<Observation> speaking) {
    return speaking.stream()
        .flatMap(o -> o.affectedAgencies().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
