package hitilafu.analytics.correct;

import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Incident;
import hitilafu.model.ServiceRef;
import java.time.ZoneId;
import java.util.Optional;

/**
 * By what the values of an incident's fields are read.
 *
 * @param country ISO 3166-1 alpha-2; null if not known
 * @param zone in which its clock and days are meant
 * @param catalog what can fail
 */
public record Ground(String country, ZoneId zone, Catalog catalog) {
  /** That of an incident. */
  public static Ground of(Incident incident, Catalog catalog) {
    return new Ground(incident.country(), ZoneId.of(incident.zone()), catalog);
  }

  /** The country's service of this id, else one that the catalog does not know. */
  ServiceRef service(String idOrName) {
    return catalog.countries().stream()
        .filter(one -> one.country().equals(country))
        .map(one -> find(one, idOrName))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new ServiceRef(null, idOrName));
  }

  private static Optional<ServiceRef> find(CountryCatalog country, String idOrName) {
    return country.services().stream()
        .filter(service -> service.id().equals(idOrName) || service.name().equals(idOrName))
        .map(service -> new ServiceRef(service.id(), service.name()))
        .findFirst();
  }
}
