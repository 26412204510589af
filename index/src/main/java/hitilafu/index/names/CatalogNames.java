package hitilafu.index.names;

import static java.util.stream.Stream.concat;

import hitilafu.index.fields.ExactKey;
import hitilafu.index.fields.IncidentFields;
import hitilafu.model.Agency;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Locality;
import hitilafu.model.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names that the catalog knows: {@code KRA} and {@code Kenya Revenue Authority} are one. An
 * alias may stand for several services, agencies or places; then each is meant.
 */
public final class CatalogNames {
  private final Lexicon lexicon = new Lexicon();
  private final Map<IncidentFields, Map<String, Set<String>>> keys =
      new EnumMap<>(IncidentFields.class);
  private final Map<IncidentFields, Map<String, List<String>>> aliases =
      new EnumMap<>(IncidentFields.class);
  private final Map<String, String> serviceNames = new HashMap<>();
  private final SortedMap<String, Set<String>> sectors = new TreeMap<>();

  public CatalogNames(Catalog catalog) {
    catalog.countries().forEach(this::add);
    Wording.addTo(lexicon);
  }

  /** Runs of words that mean more than themselves. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The keys under which the index may have what a value of a field names; never empty. */
  public Set<String> keys(IncidentFields field, String value) {
    String key = ExactKey.of(value);
    Set<String> all = new TreeSet<>(Set.of(key));
    all.addAll(keys.getOrDefault(field, Map.of()).getOrDefault(key, Set.of()));
    return all;
  }

  /** Of a field: key of what is filed to the names that it has beside its own. */
  public Map<String, List<String>> aliases(IncidentFields field) {
    return Collections.unmodifiableMap(aliases.getOrDefault(field, Map.of()));
  }

  /** Sector to the keys of its services. */
  public SortedMap<String, Set<String>> sectors() {
    return Collections.unmodifiableSortedMap(sectors);
  }

  /** Whether the catalog has a service of this name, alias or id. */
  public boolean isService(String name) {
    return keys(IncidentFields.SERVICE, name).stream()
        .anyMatch(aliases(IncidentFields.SERVICE)::containsKey);
  }

  /** The name of a service by its id; empty if no catalog has it. */
  public Optional<String> serviceName(String id) {
    return Optional.ofNullable(serviceNames.get(id));
  }

  private void add(CountryCatalog country) {
    add(IncidentFields.COUNTRY, country.country(), Stream.of(country.name()));
    for (Service service : country.services()) {
      add(IncidentFields.SERVICE, service.id(), names(service));
      serviceNames.putIfAbsent(service.id(), service.name());
      if (service.sector() != null) {
        sectors
            .computeIfAbsent(service.sector(), any -> new TreeSet<>())
            .add(ExactKey.of(service.id()));
      }
    }
    for (Agency agency : country.agencies()) {
      add(
          IncidentFields.AGENCY,
          agency.name(),
          concat(Stream.of(agency.name()), agency.aliases().stream()));
    }
    for (Locality place : country.places()) {
      add(
          IncidentFields.PLACE,
          place.name(),
          concat(Stream.of(place.name()), place.aliases().stream()));
    }
  }

  /** A common noun ("mobile money") leads to what it may mean, but does not stand for it. */
  private static boolean isName(String alias) {
    return alias.chars().anyMatch(Character::isUpperCase);
  }

  private static Stream<String> names(Service service) {
    return concat(Stream.of(service.name()), service.aliases().stream());
  }

  private void add(IncidentFields field, String value, Stream<String> names) {
    List<String> all = names.toList();
    String key = ExactKey.of(value);
    Map<String, Set<String>> ofField = keys.computeIfAbsent(field, any -> new HashMap<>());
    all.forEach(
        name -> ofField.computeIfAbsent(ExactKey.of(name), any -> new TreeSet<>()).add(key));
    aliases
        .computeIfAbsent(field, any -> new HashMap<>())
        .computeIfAbsent(key, any -> new ArrayList<>())
        .addAll(all);
    lexicon.name(all, CatalogNames::isName, List.of(new Meaning.Value(field, key)));
  }
}
