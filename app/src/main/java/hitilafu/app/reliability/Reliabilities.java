package hitilafu.app.reliability;

import hitilafu.analytics.measure.Availabilities;
import hitilafu.analytics.measure.Coverages;
import hitilafu.analytics.measure.Ledger;
import hitilafu.analytics.measure.Measuring;
import hitilafu.analytics.measure.Reliability;
import hitilafu.analytics.measure.Scopes;
import hitilafu.analytics.measure.Trends;
import hitilafu.app.export.ImpactRow;
import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import hitilafu.app.home.MeasuredRecord;
import hitilafu.model.Agency;
import hitilafu.model.Catalog;
import hitilafu.model.Footprint;
import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import hitilafu.model.Service;
import hitilafu.model.WatchDay;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that was measured, by scope. */
public final class Reliabilities {
  private final Catalog catalog;
  private final List<WatchDay> watched;
  private final Polling polling;
  private final Map<String, Scope> scopes = new TreeMap<>();
  private final Map<String, List<Footprint>> footprints = new TreeMap<>();

  private Reliabilities(Catalog catalog, List<WatchDay> watched, Polling polling) {
    this.polling = polling;
    this.catalog = catalog;
    this.watched = watched;
  }

  /** As the job last wrote it; empty if it has not run. */
  public static Reliabilities read(Home home) throws IOException {
    MeasuredRecord measured = new MeasuredRecord(new DerivedLog(home.log()));
    Reliabilities all = new Reliabilities(home.catalog(), measured.watched(), new Polling(home));
    Scopes spread = new Scopes(all.catalog);
    for (Footprint footprint : measured.footprints()) {
      spread.of(footprint).forEach(all::add);
    }
    return all;
  }

  private void add(Scope scope, Footprint share) {
    scopes.putIfAbsent(scope.key(), scope);
    footprints.computeIfAbsent(scope.key(), key -> new ArrayList<>()).add(share);
  }

  /** Whether anything hit it. */
  public boolean hit(Scope scope) {
    return scopes.containsKey(scope.key());
  }

  /** Scopes by name: those of the catalog, and those that anything hit. */
  Naming named(String country) {
    return new Naming(catalog, List.copyOf(scopes.values()), country);
  }

  /**
   * How reliable a scope was; empty if nothing is recorded of it and no period is given.
   *
   * @param period null for all days from the first to the last of which anything was read or told
   */
  public Optional<ReliabilityRow> of(Scope scope, Period period) throws IOException {
    List<Footprint> own = footprints.getOrDefault(scope.key(), List.of());
    Ledger ledger = new Ledger(own);
    if (period == null && own.isEmpty()) {
      return Optional.empty();
    }
    Period days = period == null ? Coverages.whole(scope, watched, ledger) : period;
    return Optional.of(row(scope, days, ledger, own));
  }

  private ReliabilityRow row(Scope scope, Period period, Ledger ledger, List<Footprint> own)
      throws IOException {
    Optional<String> polled =
        scope.kind() == ScopeKind.SERVICE ? polling.through(scope, period) : Optional.empty();
    Measures measures = Measuring.of(scope, period, ledger);
    List<Footprint> bearing = ledger.bearing(period);
    List<Footprint> stated = bearing.stream().filter(Footprint::stated).toList();
    int publishers = (int) stated.stream().flatMap(f -> f.publishers().stream()).distinct().count();
    Optional<Service> service = service(scope);
    return new ReliabilityRow(
        service.flatMap(s -> operator(scope, s)).orElse(null),
        stated.size(),
        Coverages.of(scope, period, watched, publishers),
        measures,
        Trends.of(measures, ledger, begins()),
        polled.orElse(null),
        polled.map(source -> Availabilities.of(period, ledger)).orElse(null),
        service.map(Service::users).map(u -> Reliability.of(u, period, ledger)).orElse(null),
        Ledger.undated(own),
        ImpactRow.of(bearing));
  }

  private Instant begins() {
    return watched.stream()
        .map(WatchDay::day)
        .min(Comparator.naturalOrder())
        .map(day -> LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(null);
  }

  private Optional<Service> service(Scope scope) {
    return scope.kind() != ScopeKind.SERVICE || scope.id() == null || scope.country() == null
        ? Optional.empty()
        : catalog.find(scope.country()).flatMap(country -> country.findService(scope.id()));
  }

  private Optional<String> operator(Scope scope, Service service) {
    return service.operator() == null
        ? Optional.empty()
        : catalog
            .find(scope.country())
            .flatMap(country -> country.findAgency(service.operator()))
            .map(Agency::name);
  }
}
