package hitilafu.index.made;

import hitilafu.model.Agency;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Locality;
import hitilafu.model.Service;
import java.util.List;
import java.util.stream.IntStream;

/** What a catalog says of the invented country. */
final class MadeCatalog {
  private static final List<String> SECTORS =
      List.of("government", "energy", "water", "finance", "telecoms", "health");

  private MadeCatalog() {}

  /**
   * @param offers by rank; those without an id are in no catalog
   */
  static Catalog of(List<Country.Offer> offers, List<String> agencies, List<String> regions) {
    List<Service> services =
        IntStream.range(0, offers.size())
            .filter(rank -> offers.get(rank).service().id() != null)
            .mapToObj(rank -> service(offers.get(rank), SECTORS.get(rank % SECTORS.size())))
            .toList();
    return new Catalog(
        List.of(
            new CountryCatalog(
                "KE",
                "Kenya",
                "Africa/Nairobi",
                List.of(),
                agencies.stream().map(name -> new Agency("agency " + name, name, null)).toList(),
                services,
                regions.stream()
                    .map(name -> new Locality(name, Locality.Kind.COUNTY, null, null))
                    .toList())));
  }

  private static Service service(Country.Offer offer, String sector) {
    String name = offer.service().name();
    List<String> aliases = List.of("The " + name + " system");
    return new Service(offer.service().id(), name, null, sector, aliases, null, null, null, null);
  }
}
