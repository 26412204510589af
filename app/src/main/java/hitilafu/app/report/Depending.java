package hitilafu.app.report;

import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Share;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the services that took others with them. */
final class Depending {
  private Depending() {}

  /** The most often first. */
  static List<Dependence> of(List<Footprint> outages) {
    Collection<List<Footprint>> byService =
        outages.stream()
            .collect(Collectors.groupingBy(Depending::key, TreeMap::new, Collectors.toList()))
            .values();
    return byService.stream()
        .filter(own -> own.stream().anyMatch(Footprint::tookOthers))
        .map(Depending::one)
        .sorted(
            Comparator.comparingInt((Dependence each) -> -each.taking().part())
                .thenComparing(Dependence::service, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static String key(Footprint outage) {
    return own(outage).map(Impact::serviceKey).orElseGet(() -> outage.service().key());
  }

  private static Optional<Impact> own(Footprint outage) {
    return outage.impacts().stream()
        .filter(impact -> impact.service().key().equals(outage.service().key()))
        .findFirst();
  }

  private static Dependence one(List<Footprint> outages) {
    List<Footprint> taking = outages.stream().filter(Footprint::tookOthers).toList();
    List<String> others = others(taking, Impact::stated).distinct().sorted().toList();
    Stream<String> inferred = others(outages, impact -> !impact.stated()).distinct();
    Footprint first = outages.getFirst();
    return new Dependence(
        first.service().name(),
        own(first).map(Impact::country).orElse(null),
        Share.of(taking.size(), outages.size()),
        others,
        (int) inferred.filter(name -> !others.contains(name)).count(),
        taking.stream().map(Footprint::incident).toList());
  }

  private static Stream<String> others(List<Footprint> outages, Predicate<Impact> which) {
    return outages.stream()
        .flatMap(
            outage ->
                outage.impacts().stream()
                    .filter(which)
                    .filter(impact -> !impact.service().key().equals(outage.service().key()))
                    .map(impact -> impact.service().name()));
  }
}
