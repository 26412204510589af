package hitilafu.analytics.measure;

import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** For whom an incident is measured, and which of its impacts count there. */
public final class Scopes {
  private final Map<String, CountryCatalog> countries = new HashMap<>();

  /**
   * @param catalog the names of countries, and where their days begin
   */
  public Scopes(Catalog catalog) {
    catalog.countries().forEach(country -> countries.put(country.country(), country));
  }

  /**
   * Every scope that a footprint touches, with the impacts that count there. An organisation that
   * reports name was hit as the incident's own service was; one that only uses a service by the
   * catalog was hit as that was, which is inferred.
   */
  public Map<Scope, Footprint> of(Footprint footprint) {
    Map<String, Scope> scopes = new TreeMap<>();
    Map<String, List<Impact>> impacts = new HashMap<>();
    for (Impact impact : footprint.impacts()) {
      List<Scope> own = new ArrayList<>();
      own.add(service(impact));
      own.add(country(impact));
      if (impact.operator() != null) {
        own.add(organisation(ScopeKind.OPERATOR, impact, impact.operator()));
      }
      own.forEach(scope -> add(scopes, impacts, scope, impact));
      addAgencies(scopes, impacts, impact, footprint);
    }
    Map<Scope, Footprint> shares = new TreeMap<>(Comparator.comparing(Scope::key));
    scopes.forEach((key, scope) -> shares.put(scope, footprint.with(impacts.get(key))));
    return shares;
  }

  private void addAgencies(
      Map<String, Scope> scopes,
      Map<String, List<Impact>> impacts,
      Impact impact,
      Footprint footprint) {
    if (!impact.stated()) {
      return; // who uses a service that may have failed: one guess on another
    }
    if (impact.service().key().equals(footprint.service().key())) {
      footprint
          .agencies()
          .forEach(
              name -> add(scopes, impacts, organisation(ScopeKind.AGENCY, impact, name), impact));
    }
    impact.usedBy().stream()
        .filter(name -> footprint.agencies().stream().noneMatch(name::equalsIgnoreCase))
        .map(name -> organisation(ScopeKind.AGENCY, impact, name))
        .forEach(scope -> add(scopes, impacts, scope, impact.inferred()));
  }

  private static void add(
      Map<String, Scope> scopes, Map<String, List<Impact>> impacts, Scope scope, Impact impact) {
    scopes.putIfAbsent(scope.key(), scope);
    impacts.computeIfAbsent(scope.key(), key -> new ArrayList<>()).add(impact);
  }

  private static Scope service(Impact impact) {
    return new Scope(
        ScopeKind.SERVICE,
        impact.country(),
        impact.service().id(),
        impact.service().name(),
        impact.zone());
  }

  private Scope organisation(ScopeKind kind, Impact impact, String name) {
    return new Scope(kind, impact.country(), null, name, zone(impact));
  }

  private Scope country(Impact impact) {
    CountryCatalog known = countries.get(impact.country());
    String name = known != null ? known.name() : impact.country();
    return new Scope(
        ScopeKind.COUNTRY,
        impact.country(),
        impact.country(),
        name == null ? "no country" : name,
        zone(impact));
  }

  /** One zone for all of a country, so that its days are the same for all of its incidents. */
  private String zone(Impact impact) {
    CountryCatalog known = countries.get(impact.country());
    return known != null ? known.zone() : impact.country() == null ? "UTC" : impact.zone();
  }
}
