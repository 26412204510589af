package hitilafu.app.reliability;

import hitilafu.analytics.measure.Availabilities;
import hitilafu.analytics.measure.Calendar;
import hitilafu.analytics.measure.Coverages;
import hitilafu.analytics.measure.Ledger;
import hitilafu.analytics.measure.Measuring;
import hitilafu.analytics.measure.Parts;
import hitilafu.analytics.measure.Reliability;
import hitilafu.analytics.measure.Repeats;
import hitilafu.analytics.measure.Repeats.Repeat;
import hitilafu.analytics.measure.Strip;
import hitilafu.analytics.measure.Trends;
import hitilafu.app.export.ImpactRow;
import hitilafu.app.home.DerivedLog;
import hitilafu.app.home.Home;
import hitilafu.app.home.MeasuredRecord;
import hitilafu.model.Agency;
import hitilafu.model.Catalog;
import hitilafu.model.Coverage;
import hitilafu.model.Footprint;
import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import hitilafu.model.Service;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was measured, by scope. */
public final class Reliabilities {
  private final Catalog catalog;
  private final NavigableSet<LocalDate> watched;
  private final Polling polling;
  private final ByScope byScope;
  private final Naming names;
  private final LocalDate last;
  private final Collection<Footprint> measured;
  private Glance glance;

  private final Remembered remembered = new Remembered();

  Reliabilities(
      Catalog catalog,
      NavigableSet<LocalDate> watched,
      Collection<Footprint> measured,
      Polling polling) {
    this.catalog = catalog;
    this.watched = watched;
    this.measured = measured;
    this.polling = polling;
    this.byScope = new ByScope(catalog, measured);
    this.names = new Naming(catalog, byScope.scopes());
    this.last = lastDay(measured);
  }

  /** As the job last wrote it; empty if it has not run. */
  public static Reliabilities read(Home home) throws IOException {
    MeasuredRecord measured = new MeasuredRecord(new DerivedLog(home.log()));
    return new Reliabilities(
        home.catalog(),
        Coverages.days(measured.watched()),
        measured.footprints(),
        new Polling(home));
  }

  private LocalDate lastDay(Collection<Footprint> measured) {
    Stream<LocalDate> told =
        measured.stream()
            .map(Footprint::begin)
            .filter(begin -> begin != null && begin.resolved())
            .map(begin -> LocalDate.ofInstant(begin.earliest(), ZoneOffset.UTC));
    Stream<LocalDate> read = watched.isEmpty() ? Stream.empty() : Stream.of(watched.last());
    return Stream.concat(told, read).max(Comparator.naturalOrder()).orElse(null);
  }

  /** Whether anything hit it. */
  public boolean hit(Scope scope) {
    return byScope.hit(scope);
  }

  /** The last day of which anything was read or told; today if that is later, or nothing was. */
  public LocalDate last(LocalDate today) {
    return last == null || last.isAfter(today) ? today : last;
  }

  /** The calendar years in which anything began that hit a scope, in order. */
  public List<Integer> years(Scope scope) {
    Calendar calendar = new Calendar(ZoneId.of(scope.zone()));
    return footprints(scope).stream()
        .filter(footprint -> footprint.stated() && footprint.begin() != null)
        .filter(footprint -> footprint.begin().resolved())
        .map(footprint -> calendar.day(footprint.begin().earliest()).getYear())
        .distinct()
        .sorted()
        .toList();
  }

  /** The days of which anything was read. */
  public NavigableSet<LocalDate> watched() {
    return watched;
  }

  /**
   * The whole record in short, up to its last day. Reckoned once: all who ask on one day get the
   * same.
   */
  public synchronized Glance atAGlance(LocalDate today) {
    LocalDate day = last(today);
    if (glance == null || !glance.last().equals(day)) {
      glance = Glancing.of(this, day);
    }
    return glance;
  }

  /** What each incident hit. */
  Collection<Footprint> footprints() {
    return measured;
  }

  /** The services of the catalog that anything is reported of, by name. */
  public List<Scope> services() {
    return scopes().stream()
        .filter(scope -> scope.kind() == ScopeKind.SERVICE && scope.id() != null)
        .filter(scope -> footprints(scope).stream().anyMatch(Footprint::stated))
        .sorted(Comparator.comparing(Scope::name).thenComparing(Scope::key))
        .toList();
  }

  /** All that anything hit, by key. */
  public Collection<Scope> scopes() {
    return byScope.scopes();
  }

  /** All countries together; days are those of all services if these share a zone, else UTC's. */
  public Scope everywhere() {
    return byScope.everywhere();
  }

  /** The countries that anything hit, by code; what is of none known is in none. */
  public List<Scope> countries() {
    return scopes().stream()
        .filter(scope -> scope.kind() == ScopeKind.COUNTRY && scope.country() != null)
        .sorted(Comparator.comparing(Scope::country))
        .toList();
  }

  /**
   * A country, whether anything hit it or not.
   *
   * @param code ISO 3166-1 alpha-2, in whichever case
   * @throws ReliabilityFault if no catalog knows it, and no report
   */
  public Scope country(String code) {
    return byScope.country(code);
  }

  /** What hit a scope, with the impacts that count there. */
  List<Footprint> footprints(Scope scope) {
    return byScope.footprints(scope);
  }

  /** Scopes by name: those of the catalog, and those that anything hit. */
  Naming names() {
    return names;
  }

  private Ledger ledger(Scope scope) {
    return byScope.ledger(scope);
  }

  /**
   * How reliable a scope was; empty if nothing is recorded of it and no period is given.
   *
   * @param period null for all days from the first to the last of which anything was read or told
   */
  public Optional<ReliabilityRow> of(Scope scope, Period period) throws IOException {
    List<Footprint> own = footprints(scope);
    if (period == null && own.isEmpty()) {
      return Optional.empty();
    }
    Ledger ledger = ledger(scope);
    Period days = period == null ? Coverages.whole(scope, watched, ledger) : period;
    Optional<String> polled =
        scope.kind() == ScopeKind.SERVICE ? polling.through(scope, days) : Optional.empty();
    return Optional.of(
        remembered.get(
            List.of("row", scope.key(), days, polled), () -> row(scope, days, ledger, polled)));
  }

  /** The days of a period on which anything was reported. */
  public List<Strip.Day> days(Scope scope, Period period) {
    return days(scope, period, ZoneId.of(scope.zone()));
  }

  /**
   * The same, where days are not those of the scope itself.
   *
   * @param zone in which days are counted
   */
  public List<Strip.Day> days(Scope scope, Period period, ZoneId zone) {
    return remembered.get(
        List.of("days", scope.key(), period, zone), () -> Strip.of(zone, period, ledger(scope)));
  }

  /** A period in parts, such as months, also those in which nothing was reported. */
  public List<Measures> parts(Scope scope, Period period, PeriodKind kind) {
    return remembered.get(
        List.of(kind, scope.key(), period), () -> Parts.of(scope, period, kind, ledger(scope)));
  }

  /** What a scope lost in a period. */
  public Measures measures(Scope scope, Period period) {
    return remembered.get(
        List.of("measures", scope.key(), period), () -> Measuring.of(scope, period, ledger(scope)));
  }

  /** What bears on a period: it may have been under way, or began, within it. By id. */
  public List<Footprint> bearing(Scope scope, Period period) {
    return ledger(scope).bearing(period);
  }

  /** The outages that reports state among what bears on a period, by id. */
  public List<Footprint> outages(Scope scope, Period period) {
    return bearing(scope, period).stream()
        .filter(footprint -> !footprint.planned() && footprint.stated())
        .toList();
  }

  /** What reports state to have begun in a period: outages and planned work. By id. */
  public List<Footprint> beginning(Scope scope, Period period) {
    return ledger(scope).beginning(period);
  }

  /** How well a period was watched, and by how many publishers what is reported of it. */
  public Coverage coverage(Scope scope, Period period) {
    return Coverages.of(scope, period, watched, publishers(bearing(scope, period)));
  }

  /** How many published what is reported of these. */
  static int publishers(List<Footprint> bearing) {
    return (int)
        bearing.stream()
            .filter(Footprint::stated)
            .flatMap(footprint -> footprint.publishers().stream())
            .distinct()
            .count();
  }

  /** What failed again in a country as it had, in a period, most often first. */
  public List<Repeat> repeats(Scope country, Period period) {
    return Repeats.of(period, ledger(country));
  }

  /** What a scope lost in the same days a year before. */
  public Past yearBefore(Scope scope, Period period) {
    Calendar calendar = new Calendar(ZoneId.of(scope.zone()));
    LocalDate first = calendar.day(period.from()).minusYears(1);
    LocalDate last = calendar.day(period.to().minusNanos(1)).minusYears(1);
    Period before = calendar.range(first, last);
    return new Past(measures(scope, before), Coverages.of(scope, before, watched, 0));
  }

  private ReliabilityRow row(Scope scope, Period period, Ledger ledger, Optional<String> polled) {
    Measures measures = Measuring.of(scope, period, ledger);
    List<Footprint> bearing = ledger.bearing(period);
    List<Footprint> stated = bearing.stream().filter(Footprint::stated).toList();
    Optional<Service> service = service(scope);
    return new ReliabilityRow(
        service.flatMap(s -> operator(scope, s)).orElse(null),
        stated.size(),
        Coverages.of(scope, period, watched, publishers(bearing)),
        measures,
        Trends.of(measures, ledger, begins()),
        polled.orElse(null),
        polled.map(source -> Availabilities.of(period, ledger)).orElse(null),
        service.map(Service::users).map(u -> Reliability.of(u, period, ledger)).orElse(null),
        ledger.undated(),
        ImpactRow.of(bearing));
  }

  private Instant begins() {
    return watched.isEmpty() ? null : watched.first().atStartOfDay(ZoneOffset.UTC).toInstant();
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
