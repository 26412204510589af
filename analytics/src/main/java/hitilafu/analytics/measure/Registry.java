package hitilafu.analytics.measure;

import hitilafu.model.Agency;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Incident;
import hitilafu.model.Service;
import hitilafu.model.ServiceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the catalog says of a service: who answers for it, who uses it, its sector, where its days
 * begin.
 */
final class Registry {
  /**
   * @param operator by name; null if not known
   * @param usedBy by name
   * @param sector null if not known
   */
  record Entry(String zone, String operator, List<String> usedBy, String sector) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();

  Registry(Catalog catalog) {
    for (CountryCatalog country : catalog.countries()) {
      zones.put(country.country(), country.zone());
      for (Service service : country.services()) {
        entries.put(key(country.country(), service.id()), entry(country, service));
      }
    }
  }

  private static Entry entry(CountryCatalog country, Service service) {
    String zone = service.zone() == null ? country.zone() : service.zone();
    String operator = name(country, service.operator()).orElse(null);
    return new Entry(
        zone,
        operator,
        service.usedBy().stream().flatMap(id -> name(country, id).stream()).toList(),
        service.sector());
  }

  private static Optional<String> name(CountryCatalog country, String agency) {
    return agency == null ? Optional.empty() : country.findAgency(agency).map(Agency::name);
  }

  /** By the catalog, else by what the incident says of its own service. */
  Entry find(Incident incident, ServiceRef service) {
    Entry known = entries.get(key(incident.country(), service.id()));
    if (known != null) {
      return known;
    }
    boolean own = service.key().equals(incident.service().key());
    String zone = zones.getOrDefault(incident.country(), incident.zone());
    return new Entry(zone, own ? incident.operator() : null, List.of(), null);
  }

  private static String key(String country, String service) {
    return country + "/" + service;
  }
}
