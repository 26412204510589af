package hitilafu.analytics.compose;

import hitilafu.model.Count;
import hitilafu.model.Observation;
import hitilafu.model.ServiceRef;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was hit, and how many, by all that is claimed. */
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

  /**
   * Every figure claimed, largest first, vague ones last; the first to claim it keeps its words.
   */
  static List<Count> counts(List<Observation> speaking) {
    Map<String, Count> byFigure = new LinkedHashMap<>();
    speaking.stream()
        .flatMap(o -> o.counts().stream())
        .forEach(count -> byFigure.putIfAbsent(figure(count), count));
    return byFigure.values().stream()
        .sorted(
            Comparator.comparing((Count count) -> Objects.requireNonNullElse(count.value(), -1L))
                .reversed()
                .thenComparing(Count::what)
                .thenComparing(Hit::figure))
        .toList();
  }

  private static String figure(Count count) {
    return count.what()
        + "|"
        + count.qualifier()
        + "|"
        + (count.value() == null ? count.text() : count.value());
  }
}
