package hitilafu.analytics.measure;

import hitilafu.model.Catalog;
import hitilafu.model.Footprint;
import hitilafu.model.Incident;
import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measuring without Flink: all incidents at once. */
public final class PlainMeasures {
  private final Footprints footprints;
  private final Scopes scopes;

  public PlainMeasures(Catalog catalog) {
    footprints = new Footprints(catalog);
    scopes = new Scopes(catalog);
  }

  /** What each incident hit, by id. */
  public List<Footprint> footprints(Collection<Incident> incidents) {
    Map<String, Footprint> byIncident = new TreeMap<>();
    for (Incident incident : incidents) {
      footprints.of(incident).ifPresent(f -> byIncident.put(f.incident(), f));
    }
    return List.copyOf(byIncident.values());
  }

  /** What every scope lost in each part of the calendar of which a report states something. */
  public List<Measures> measures(List<Footprint> hit) {
    Map<String, Scope> named = new TreeMap<>();
    Map<String, List<Footprint>> shares = new TreeMap<>();
    for (Footprint footprint : hit) {
      scopes
          .of(footprint)
          .forEach(
              (scope, share) -> {
                for (int year : Reach.years(share, ZoneId.of(scope.zone()))) {
                  String key = new ScopeShare(scope, year, share.incident(), share).key();
                  named.putIfAbsent(key, scope);
                  shares.computeIfAbsent(key, k -> new ArrayList<>()).add(share);
                }
              });
    }
    List<Measures> all = new ArrayList<>();
    shares.forEach((key, share) -> measure(key, named.get(key), share, all));
    return all;
  }

  private static void measure(String key, Scope scope, List<Footprint> shares, List<Measures> all) {
    int year = Integer.parseInt(key.substring(key.lastIndexOf('/') + 1));
    Map<String, Period> periods = new TreeMap<>();
    shares.forEach(f -> periods.putAll(Reach.periods(f, ZoneId.of(scope.zone()), year)));
    Ledger ledger = new Ledger(shares);
    periods.values().stream()
        .map(period -> Measuring.of(scope, period, ledger))
        .filter(Measures::stated)
        .forEach(all::add);
  }
}
