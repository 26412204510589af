package hitilafu.index.names;

import hitilafu.model.Agency;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Locality;
import hitilafu.model.Service;
import java.util.List;

/** A small catalog for a test. */
public final class ACatalog {
  private ACatalog() {}

  public static Catalog small() {
    return new Catalog(List.of(kenya()));
  }

  private static CountryCatalog kenya() {
    return new CountryCatalog(
        "KE",
        "Kenya",
        "Africa/Nairobi",
        List.of("Kenya"),
        List.of(new Agency("kra", "Kenya Revenue Authority", List.of("KRA", "taxman"))),
        List.of(
            service(
                "ecitizen", "e-Citizen payment platform", "payments", "eCitizen", "gava portal"),
            service("itax", "iTax", "tax", "KRA portal"),
            service("mpesa", "M-Pesa", "payments", "M-PESA")),
        List.of(new Locality("Nairobi", Locality.Kind.COUNTY, null, List.of("Nairobi City"))));
  }

  private static Service service(String id, String name, String sector, String... aliases) {
    return new Service(id, name, null, sector, List.of(aliases), List.of(), List.of(), null, null);
  }
}
