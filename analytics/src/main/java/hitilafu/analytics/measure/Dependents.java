package hitilafu.analytics.measure;

import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Service;
import hitilafu.model.ServiceRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which services stand on which, by the catalog, however deep. */
final class Dependents {
  /** By country, then by service: those that name it as what they need. */
  private final Map<String, Map<String, List<Service>>> direct = new HashMap<>();

  Dependents(Catalog catalog) {
    for (CountryCatalog country : catalog.countries()) {
      Map<String, List<Service>> above = new HashMap<>();
      for (Service service : country.services()) {
        for (String below : service.dependsOn()) {
          above.computeIfAbsent(below, id -> new ArrayList<>()).add(service);
        }
      }
      direct.put(country.country(), above);
    }
  }

  /** All that stand on one of these and are none of them, by id. */
  Collection<ServiceRef> of(String country, Collection<ServiceRef> failed) {
    Map<String, List<Service>> above =
        direct.getOrDefault(country == null ? "" : country, Map.of());
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (ServiceRef service : failed) {
      if (service.id() != null) {
        seen.add(service.id());
        open.add(service.id());
      }
    }
    Map<String, ServiceRef> found = new TreeMap<>();
    while (!open.isEmpty()) {
      for (Service service : above.getOrDefault(open.remove(), List.of())) {
        if (seen.add(service.id())) {
          found.put(service.id(), new ServiceRef(service.id(), service.name()));
          open.add(service.id());
        }
      }
    }
    return found.values();
  }
}
