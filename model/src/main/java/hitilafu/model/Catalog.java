package hitilafu.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What can fail, who answers for it, what depends on what, in all countries known.
 *
 * @param countries sorted by country code
 */
public record Catalog(List<CountryCatalog> countries) implements Serializable {
  public Catalog {
    countries =
        Absent.list(countries).stream()
            .sorted(Comparator.comparing(CountryCatalog::country))
            .toList();
  }

  public Optional<CountryCatalog> find(String country) {
    return countries.stream().filter(c -> c.country().equals(country)).findFirst();
  }

  /** Changes exactly when the content does; stamped into what is derived. */
  public String version() {
    return ContentId.of(Json.write(countries));
  }
}
