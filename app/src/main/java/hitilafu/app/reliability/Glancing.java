package hitilafu.app.reliability;

import hitilafu.analytics.measure.Calendar;
import hitilafu.analytics.measure.Coverages;
import hitilafu.analytics.measure.Ledger;
import hitilafu.analytics.measure.Measuring;
import hitilafu.analytics.measure.Repeats;
import hitilafu.app.reliability.Glance.Again;
import hitilafu.app.reliability.Glance.CountryLosses;
import hitilafu.app.reliability.Glance.Losses;
import hitilafu.app.reliability.Glance.Open;
import hitilafu.app.reliability.Glance.Week;
import hitilafu.app.reliability.Glance.Year;
import hitilafu.model.Footprint;
import hitilafu.model.Measures;
import hitilafu.model.Moment;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Precision;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums up the whole record. */
final class Glancing {
  private static final int OPEN_DAYS = 14;
  private static final int QUARTER = 90;
  private static final int YEAR = 365;
  private static final int WORST = 5;

  /** What began within a year may repeat what began a year before that. */
  private static final int REACHES_BACK = 2 * YEAR + 1;

  private static final Comparator<Losses> MOST_FIRST =
      Comparator.comparing((Losses losses) -> losses.outage().low())
          .thenComparing(losses -> losses.outage().high())
          .thenComparing(losses -> losses.open().high())
          .reversed()
          .thenComparing(losses -> losses.scope().key());

  private final Reliabilities all;
  private final LocalDate last;
  private final Calendar calendar;

  private Glancing(Reliabilities all, LocalDate last, Calendar calendar) {
    this.all = all;
    this.last = last;
    this.calendar = calendar;
  }

  /**
   * @param last the day up to which it is summed up
   */
  static Glance of(Reliabilities all, LocalDate last) {
    ZoneId zone = ZoneId.of(all.everywhere().zone());
    return new Glancing(all, last, new Calendar(zone)).glance();
  }

  private Glance glance() {
    List<Footprint> recent = all.footprints().stream().filter(this::recent).toList();
    Ledger ledger = new Ledger(recent);
    return new Glance(
        last,
        calendar.zone().getId(),
        week(last, ledger),
        week(last.minusWeeks(1), ledger),
        open(recent),
        Coverages.of(all.everywhere(), days(QUARTER), all.watched(), 0),
        countries(),
        year(ledger));
  }

  private boolean recent(Footprint footprint) {
    Moment begin = footprint.begin();
    return begin == null || !begin.resolved() || begin.latest().isAfter(days(REACHES_BACK).from());
  }

  private Period days(int number) {
    return calendar.range(last.minusDays(number - 1L), last);
  }

  private Week week(LocalDate day, Ledger ledger) {
    Period week = calendar.around(PeriodKind.WEEK, day);
    List<Footprint> bearing = ledger.bearing(week);
    return new Week(
        Measuring.of(all.everywhere(), week, ledger),
        Coverages.of(all.everywhere(), week, all.watched(), Reliabilities.publishers(bearing)));
  }

  private List<Open> open(List<Footprint> recent) {
    Period lately = days(OPEN_DAYS);
    return recent.stream()
        .filter(footprint -> !footprint.planned())
        .filter(footprint -> began(footprint.begin(), lately))
        .sorted(
            Comparator.comparing((Footprint f) -> f.begin().earliest())
                .reversed()
                .thenComparing(Footprint::incident))
        .flatMap(footprint -> open(footprint).stream())
        .toList();
  }

  private static boolean began(Moment begin, Period period) {
    return begin != null
        && begin.resolved()
        && begin.precision().compareTo(Precision.DAY) <= 0
        && !begin.earliest().isBefore(period.from())
        && begin.earliest().isBefore(period.to());
  }

  /** By the service that it is about. */
  private static Optional<Open> open(Footprint footprint) {
    return Measuring.openEnded(footprint)
        .map(
            impact ->
                new Open(
                    footprint.incident(),
                    footprint.title(),
                    footprint.service(),
                    impact.country(),
                    impact.zone(),
                    footprint.begin(),
                    impact.level(),
                    footprint.grade()));
  }

  private List<CountryLosses> countries() {
    Map<String, List<Losses>> byCountry = new HashMap<>();
    for (Scope scope : all.scopes()) {
      if (scope.kind() == ScopeKind.SERVICE) {
        losses(scope)
            .ifPresent(
                losses ->
                    byCountry
                        .computeIfAbsent(String.valueOf(scope.country()), c -> new ArrayList<>())
                        .add(losses));
      }
    }
    return byCountry.values().stream()
        .map(this::country)
        .sorted(
            Comparator.comparing((CountryLosses each) -> -each.outages())
                .thenComparing(each -> String.valueOf(each.country())))
        .toList();
  }

  private CountryLosses country(List<Losses> services) {
    return new CountryLosses(
        services.getFirst().scope().country(),
        services.stream().mapToInt(Losses::outages).sum(),
        services.size(),
        days(QUARTER),
        services.stream().sorted(MOST_FIRST).limit(WORST).toList());
  }

  /** Empty if nothing is reported of it. */
  private Optional<Losses> losses(Scope scope) {
    List<Footprint> own = all.footprints(scope).stream().filter(this::recent).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Ledger ledger = new Ledger(own);
    Period period = days(QUARTER);
    Measures measures = Measuring.of(scope, period, ledger);
    boolean failed =
        measures.occurrences().outages() > 0
            || measures.downtime().outage().high() > 0
            || measures.downtime().open().high() > 0;
    return failed
        ? Optional.of(
            new Losses(
                scope,
                measures.occurrences().outages(),
                measures.downtime().outage(),
                measures.occurrences().openEnded(),
                measures.downtime().open(),
                Reliabilities.publishers(ledger.bearing(period))))
        : Optional.empty();
  }

  private Year year(Ledger ledger) {
    Period year = days(YEAR);
    Measures measures = Measuring.of(all.everywhere(), year, ledger);
    return new Year(
        year,
        Coverages.of(
            all.everywhere(), year, all.watched(), Reliabilities.publishers(ledger.bearing(year))),
        measures.occurrences().outages(),
        measures.occurrences().thirdParty(),
        again(year));
  }

  private List<Again> again(Period year) {
    return all.scopes().stream()
        .filter(scope -> scope.kind() == ScopeKind.COUNTRY)
        .flatMap(
            country ->
                Repeats.of(
                        year,
                        new Ledger(all.footprints(country).stream().filter(this::recent).toList()))
                    .stream()
                    .map(repeat -> new Again(country.country(), repeat)))
        .toList();
  }
}
