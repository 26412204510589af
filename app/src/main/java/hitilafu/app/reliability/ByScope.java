package hitilafu.app.reliability;

import hitilafu.analytics.measure.Ledger;
import hitilafu.analytics.measure.Scopes;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Footprint;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What hit whom: the footprints of each service, organisation and country, and of all together. */
final class ByScope {
  private final Catalog catalog;
  private final Map<String, Scope> scopes = new TreeMap<>();
  private final Map<String, List<Footprint>> footprints = new HashMap<>();
  private final Scope everywhere;

  /** Laid out when first asked for, and then kept: most are never asked for. */
  private final Map<String, Ledger> ledgers = new ConcurrentHashMap<>();

  ByScope(Catalog catalog, Collection<Footprint> measured) {
    this.catalog = catalog;
    Scopes spread = new Scopes(catalog);
    measured.forEach(footprint -> spread.of(footprint).forEach(this::add));
    this.everywhere = new Scope(ScopeKind.COUNTRY, null, null, "all countries", zone());
    footprints.put(everywhere.key(), List.copyOf(measured));
  }

  private void add(Scope scope, Footprint share) {
    scopes.putIfAbsent(scope.key(), scope);
    footprints.computeIfAbsent(scope.key(), key -> new ArrayList<>()).add(share);
  }

  private String zone() {
    List<String> zones =
        scopes.values().stream()
            .filter(scope -> scope.kind() == ScopeKind.COUNTRY)
            .map(Scope::zone)
            .distinct()
            .toList();
    return zones.size() == 1 ? zones.getFirst() : "UTC";
  }

  /** All countries together; days are those of all services if these share a zone, else UTC's. */
  Scope everywhere() {
    return everywhere;
  }

  /**
   * A country, whether anything hit it or not.
   *
   * @throws ReliabilityFault if no catalog knows it, and no report
   */
  Scope country(String code) {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    return catalog
        .find(wanted)
        .map(known -> new Scope(ScopeKind.COUNTRY, wanted, wanted, known.name(), known.zone()))
        .or(
            () ->
                scopes.values().stream()
                    .filter(scope -> scope.kind() == ScopeKind.COUNTRY)
                    .filter(scope -> wanted.equals(scope.country()))
                    .findFirst())
        .orElseThrow(() -> ReliabilityFault.unknown(unknown(code)));
  }

  private String unknown(String code) {
    List<String> known = catalog.countries().stream().map(CountryCatalog::country).toList();
    return "no country " + code + " in the catalog; there are " + String.join(", ", known);
  }

  /** All that anything hit, by key. */
  Collection<Scope> scopes() {
    return scopes.values();
  }

  /** Whether anything hit it. */
  boolean hit(Scope scope) {
    return scopes.containsKey(scope.key());
  }

  /** What hit a scope, with the impacts that count there. */
  List<Footprint> footprints(Scope scope) {
    return footprints.getOrDefault(scope.key(), List.of());
  }

  Ledger ledger(Scope scope) {
    return ledgers.computeIfAbsent(scope.key(), key -> new Ledger(footprints(scope)));
  }
}
