package hitilafu.app.reliability;

import hitilafu.model.Agency;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import hitilafu.model.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds scopes by what people call them: a name, an alias or an id of the catalog, or the name that
 * reports use of what no catalog knows. Case, spaces and punctuation do not count.
 *
 * @param country only of this one; null for any
 */
record Naming(Catalog catalog, Collection<Scope> known, String country) {

  /** The services of this name. */
  List<Scope> services(String name) {
    Map<String, Scope> found = new TreeMap<>();
    for (CountryCatalog each : countries()) {
      for (Service service : each.services()) {
        if (isNamed(name, service.id(), service.name(), service.aliases())) {
          String zone = service.zone() == null ? each.zone() : service.zone();
          add(
              found,
              new Scope(ScopeKind.SERVICE, each.country(), service.id(), service.name(), zone));
        }
      }
    }
    return found.isEmpty() ? known(ScopeKind.SERVICE, name) : List.copyOf(found.values());
  }

  /** What organisations of this name answer for, and what hit them; one or both for each. */
  List<Scope> organisations(String name) {
    Map<String, Scope> found = new LinkedHashMap<>();
    for (CountryCatalog each : countries()) {
      for (Agency agency : each.agencies()) {
        if (isNamed(name, agency.id(), agency.name(), agency.aliases())) {
          add(found, organisation(ScopeKind.OPERATOR, each, agency));
          add(found, organisation(ScopeKind.AGENCY, each, agency));
        }
      }
    }
    if (!found.isEmpty()) {
      return List.copyOf(found.values());
    }
    List<Scope> reported = new ArrayList<>(known(ScopeKind.OPERATOR, name));
    reported.addAll(known(ScopeKind.AGENCY, name));
    return reported;
  }

  private static Scope organisation(ScopeKind kind, CountryCatalog country, Agency agency) {
    return new Scope(kind, country.country(), null, agency.name(), country.zone());
  }

  private List<CountryCatalog> countries() {
    return catalog.countries().stream()
        .filter(each -> country == null || each.country().equalsIgnoreCase(country))
        .toList();
  }

  private static void add(Map<String, Scope> found, Scope scope) {
    found.put(scope.key(), scope);
  }

  private List<Scope> known(ScopeKind kind, String name) {
    return known.stream()
        .filter(scope -> scope.kind() == kind)
        .filter(scope -> country == null || country.equalsIgnoreCase(scope.country()))
        .filter(scope -> plain(scope.name()).equals(plain(name)))
        .toList();
  }

  private static boolean isNamed(String asked, String id, String name, List<String> aliases) {
    return Stream.concat(Stream.of(id, name), aliases.stream())
        .anyMatch(each -> plain(each).equals(plain(asked)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
