package hitilafu.app.web.page;

import hitilafu.app.home.Home;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Service;
import java.util.List;
import java.util.Optional;

/** What the catalog calls things. It is read once, when first asked. */
public final class Names {
  private final Home home;
  private Catalog catalog;

  public Names(Home home) {
    this.home = home;
  }

  public synchronized Catalog catalog() {
    if (catalog == null) {
      catalog = home.catalog();
    }
    return catalog;
  }

  /** The name of the service with an id, if one country only has it; else the id. */
  public String service(String id) {
    List<String> named =
        catalog().countries().stream()
            .map(country -> country.findService(id))
            .flatMap(Optional::stream)
            .map(Service::name)
            .distinct()
            .toList();
    return named.size() == 1 ? named.getFirst() : id;
  }

  /** The name of a country, else its code. */
  public String country(String code) {
    return catalog().find(code).map(CountryCatalog::name).orElse(code);
  }
}
