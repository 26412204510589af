package hitilafu.analytics.link;

import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Observation;
import hitilafu.model.Service;
import hitilafu.model.ServiceRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which services stand on which, by the catalog. */
final class Kin {
  private final Map<String, Map<String, Set<String>>> platforms = new HashMap<>();

  Kin(Catalog catalog) {
    for (CountryCatalog country : catalog.countries()) {
      Map<String, Set<String>> below = new HashMap<>();
      for (Service service : country.services()) {
        Set<String> found = new HashSet<>();
        collect(country, service.id(), found);
        below.put(service.id(), Set.copyOf(found));
      }
      platforms.put(country.country(), below);
    }
  }

  private static void collect(CountryCatalog country, String id, Set<String> found) {
    for (String below : country.findService(id).map(Service::dependsOn).orElseThrow()) {
      if (found.add(below)) {
        collect(country, below, found);
      }
    }
  }

  /** All that an observation's service stands on, however deep; empty if no catalog tells. */
  Set<String> platforms(Observation observation) {
    ServiceRef service = observation.service();
    return service.id() == null || observation.country() == null
        ? Set.of()
        : platforms
            .getOrDefault(observation.country(), Map.of())
            .getOrDefault(service.id(), Set.of());
  }
}
