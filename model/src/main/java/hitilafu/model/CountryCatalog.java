package hitilafu.model;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The services and agencies of one country: one YAML file.
 *
 * @param country ISO 3166-1 alpha-2
 * @param name the country's English name
 * @param zone IANA zone in which its days are counted
 * @param aliases words that place a text in the country: demonyms, cities
 * @param places counties, regions, cities and areas that texts name
 */
public record CountryCatalog(
    String country,
    String name,
    String zone,
    List<String> aliases,
    List<Agency> agencies,
    List<Service> services,
    List<Locality> places)
    implements Serializable {
  public CountryCatalog {
    country = Absent.never(country, "country");
    name = Absent.never(name, "country name");
    zone = ZoneId.of(Absent.never(zone, "zone")).getId();
    aliases = Absent.list(aliases);
    agencies = Absent.list(agencies);
    services = Absent.list(services);
    places = Absent.list(places);
    requireKnownReferences(country, agencies, services);
  }

  public Optional<Agency> findAgency(String id) {
    return agencies.stream().filter(agency -> agency.id().equals(id)).findFirst();
  }

  public Optional<Service> findService(String id) {
    return services.stream().filter(service -> service.id().equals(id)).findFirst();
  }

  private static void requireKnownReferences(
      String country, List<Agency> agencies, List<Service> services) {
    Set<String> agencyIds = unique(country, "agency", agencies.stream().map(Agency::id).toList());
    Set<String> serviceIds =
        unique(country, "service", services.stream().map(Service::id).toList());
    for (Service service : services) {
      if (service.operator() != null && !agencyIds.contains(service.operator())) {
        throw unknown(country, service, "operator", service.operator());
      }
      requireKnown(country, service, "dependsOn", service.dependsOn(), serviceIds);
      requireKnown(country, service, "usedBy", service.usedBy(), agencyIds);
    }
  }

  private static void requireKnown(
      String country, Service service, String field, List<String> ids, Set<String> known) {
    for (String id : ids) {
      if (!known.contains(id)) {
        throw unknown(country, service, field, id);
      }
    }
  }

  private static Set<String> unique(String country, String what, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException(
            "catalog of " + country + ": " + what + " " + id + " stands twice");
      }
    }
    return seen;
  }

  private static IllegalArgumentException unknown(
      String country, Service service, String field, String id) {
    return new IllegalArgumentException(
        "catalog of %s: %s of service %s names %s, which is not in the file"
            .formatted(country, field, service.id(), id));
  }
}
