package hitilafu.analytics.measure;

import hitilafu.analytics.measure.Ledger.Entry;
import hitilafu.model.Delays;
import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a scope lost in a period: pure, from the footprints of the incidents that hit it. */
public final class Measuring {
  private Measuring() {}

  /**
   * @param ledger the scope's footprints; those of the 365 days before the period tell what repeats
   */
  public static Measures of(Scope scope, Period period, Ledger ledger) {
    List<Entry> touching = ledger.touching(Stretch.of(period));
    List<Entry> begun = ledger.begun(period);
    List<Entry> outages = begun.stream().filter(e -> !e.planned()).toList();
    List<Footprint> footprints = outages.stream().map(Entry::footprint).toList();
    List<Timed> timed = touching.stream().flatMap(e -> e.timed().stream()).toList();
    return new Measures(
        scope,
        period,
        Downtimes.of(
            timed,
            period,
            scope.kind() == ScopeKind.SERVICE,
            outages.stream().anyMatch(Entry::unmeasured),
            hours(scope, period)),
        Occurring.of(outages, begun.size() - outages.size(), ledger),
        new Delays(
            Delay.notice(footprints),
            Delay.acknowledgement(footprints),
            Delay.restoration(outages)),
        Losing.of(Claimed.SERVICES, touching, period),
        Losing.of(Claimed.PEOPLE, touching, period),
        incidents(touching, begun));
  }

  /** How long an impact lasted, or may have; empty if its day is not known. */
  public static Optional<Minutes> length(Impact impact) {
    return Interval.of(impact).map(Interval::length);
  }

  /** Whether nobody reported the end of an impact, nor how long it lasted. */
  public static boolean openEnded(Impact impact) {
    return Interval.of(impact).map(Interval::open).orElse(impact.end() == null);
  }

  /** The impact on the service that an incident is about, if nobody reported its end. */
  public static Optional<Impact> openEnded(Footprint footprint) {
    return footprint.impacts().stream()
        .filter(Impact::stated)
        .filter(impact -> impact.service().key().equals(footprint.service().key()))
        .findFirst()
        .filter(Measuring::openEnded);
  }

  /** The services whose minutes of outage in a period rest on it, by key. */
  public static Set<String> timed(Footprint outage, Period period) {
    Stretch within = Stretch.of(period);
    return outage.impacts().stream()
        .flatMap(Timed::of)
        .filter(timed -> timed.counted() && timed.interval().possible().overlaps(within))
        .map(Timed::service)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether service-hours rest on it: a report counts services, and how long it lasted is told. */
  public static boolean servicesCounted(Footprint footprint) {
    return Losing.rests(Claimed.SERVICES, footprint);
  }

  /** Whether user-hours rest on it: a report counts people, and how long it lasted is told. */
  public static boolean peopleCounted(Footprint footprint) {
    return Losing.rests(Claimed.PEOPLE, footprint);
  }

  /** Whether the time to first notice rests on an outage, among others. */
  public static boolean noticed(Footprint outage) {
    return Delay.tells(outage, outage.noticedAt());
  }

  /** Whether the time to acknowledgement does. */
  public static boolean acknowledged(Footprint outage) {
    return Delay.tells(outage, outage.acknowledgedAt());
  }

  /** Whether the time to restoration does. */
  public static boolean restored(Footprint outage) {
    return Delay.restored(Entry.of(outage));
  }

  private static List<Period> hours(Scope scope, Period period) {
    if (scope.kind() != ScopeKind.SERVICE || period.kind() != PeriodKind.DAY) {
      return List.of();
    }
    Calendar calendar = new Calendar(ZoneId.of(scope.zone()));
    return calendar.hours(calendar.day(period.from()));
  }

  private static List<String> incidents(List<Entry> touching, List<Entry> begun) {
    return Stream.concat(touching.stream(), begun.stream())
        .map(entry -> entry.footprint().incident())
        .distinct()
        .sorted()
        .toList();
  }
}
