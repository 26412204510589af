package hitilafu.app.reliability;

import hitilafu.model.Agency;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import hitilafu.model.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds scopes by what people call them: a name, an alias or an id of the catalog, or the name that
 * reports use of what no catalog knows. Case, spaces and punctuation do not count.
 */
final class Naming {
  /** By plain name; of the catalog, an organisation as what it answers for and as what hit it. */
  private final Map<String, List<Scope>> services = new HashMap<>();

  private final Map<String, List<Scope>> organisations = new HashMap<>();
  private final Map<String, List<Scope>> known = new HashMap<>();

  /**
   * @param hit what reports name, whether or not a catalog knows it
   */
  Naming(Catalog catalog, Collection<Scope> hit) {
    for (CountryCatalog country : catalog.countries()) {
      for (Service each : country.services()) {
        String zone = each.zone() == null ? country.zone() : each.zone();
        add(
            services,
            names(each.id(), each.name(), each.aliases()),
            new Scope(ScopeKind.SERVICE, country.country(), each.id(), each.name(), zone));
      }
      for (Agency each : country.agencies()) {
        Set<String> names = names(each.id(), each.name(), each.aliases());
        add(organisations, names, organisation(ScopeKind.OPERATOR, country, each));
        add(organisations, names, organisation(ScopeKind.AGENCY, country, each));
      }
    }
    for (Scope scope : hit) {
      String id = scope.id() == null ? scope.name() : scope.id();
      add(known, names(id, scope.name(), List.of()), scope);
    }
  }

  /**
   * The services of this name.
   *
   * @param country only of this one; null for any
   */
  List<Scope> services(String name, String country) {
    List<Scope> found = of(services, name, country);
    return found.isEmpty() ? known(ScopeKind.SERVICE, name, country) : found;
  }

  /**
   * What organisations of this name answer for, and what hit them; one or both for each.
   *
   * @param country only of this one; null for any
   */
  List<Scope> organisations(String name, String country) {
    List<Scope> found = of(organisations, name, country);
    if (!found.isEmpty()) {
      return found;
    }
    List<Scope> reported = new ArrayList<>(known(ScopeKind.OPERATOR, name, country));
    reported.addAll(known(ScopeKind.AGENCY, name, country));
    return reported;
  }

  private List<Scope> known(ScopeKind kind, String name, String country) {
    return of(known, name, country).stream().filter(scope -> scope.kind() == kind).toList();
  }

  private static List<Scope> of(Map<String, List<Scope>> by, String name, String country) {
    return by.getOrDefault(plain(name), List.of()).stream()
        .filter(scope -> country == null || country.equalsIgnoreCase(scope.country()))
        .toList();
  }

  private static Scope organisation(ScopeKind kind, CountryCatalog country, Agency agency) {
    return new Scope(kind, country.country(), null, agency.name(), country.zone());
  }

  private static Set<String> names(String id, String name, List<String> aliases) {
    Set<String> names = new HashSet<>();
    names.add(plain(id));
    names.add(plain(name));
    aliases.forEach(alias -> names.add(plain(alias)));
    return names;
  }

  private static void add(Map<String, List<Scope>> by, Set<String> names, Scope scope) {
    for (String name : names) {
      List<Scope> others = by.computeIfAbsent(name, n -> new ArrayList<>(1));
      if (others.isEmpty() || !others.contains(scope)) {
        others.add(scope);
      }
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
