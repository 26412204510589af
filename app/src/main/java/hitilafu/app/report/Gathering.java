package hitilafu.app.report;

import hitilafu.analytics.measure.Calendar;
import hitilafu.analytics.measure.Measuring;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.model.Correction;
import hitilafu.model.Footprint;
import hitilafu.model.Incident;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings an issue together from what was measured. */
public final class Gathering {
  private static final int WEEKS_BEFORE = 12;

  /** What nobody closed in two weeks is hardly still going on. */
  private static final Duration STAYS_OPEN = Duration.ofDays(14);

  private final Reliabilities all;
  private final Function<String, Optional<Incident>> incidents;

  /**
   * @param incidents by the id of any of their observations; has all that was measured
   */
  public Gathering(Reliabilities all, Function<String, Optional<Incident>> incidents) {
    this.all = all;
    this.incidents = incidents;
  }

  /**
   * The report on a week.
   *
   * @param corrections all that analysts put right, whenever
   * @param revised earlier issues of which the record now says otherwise
   * @param asOf the moment that it tells of; what was put right later is not in it
   */
  public WeeklyReport week(
      Issue issue, List<Correction> corrections, List<Revised> revised, Instant asOf)
      throws IOException {
    Scope scope = issue.scope();
    Period week = issue.period();
    List<Footprint> begun = all.beginning(scope, week);
    List<Footprint> outages = begun.stream().filter(outage -> !outage.planned()).toList();
    Accounts accounts = new Accounts(scope, week, begun, incidents);
    return new WeeklyReport(
        issue,
        asOf,
        all.coverage(scope, week),
        new Headline(all, scope).of(week, weeksBefore(issue)),
        accounts.gravest(hit(scope, week), Long.MAX_VALUE),
        services(issue),
        tallies(outages, Footprint::causeKey),
        outages.stream()
            .filter(outage -> outage.explained() && outage.cause().thirdParty())
            .map(Footprint::incident)
            .toList(),
        tallies(
            outages.stream().filter(Footprint::tookOthers).toList(),
            footprint -> footprint.service().name()),
        all.measures(scope, week),
        all.measures(scope, span(weeksBefore(issue))),
        accounts.inOrder(open(issue)),
        accounts.inOrder(planned(issue)),
        corrections.stream()
            .filter(correction -> within(week, correction.at()) && concerns(correction, scope))
            .toList(),
        revised);
  }

  private List<Period> weeksBefore(Issue issue) {
    Calendar calendar = new Calendar(issue.zone());
    return Stream.iterate(WEEKS_BEFORE, weeks -> weeks > 0, weeks -> weeks - 1)
        .map(weeks -> calendar.around(PeriodKind.WEEK, issue.firstDay().minusWeeks(weeks)))
        .toList();
  }

  private static Period span(List<Period> periods) {
    Period first = periods.getFirst();
    Period last = periods.getLast();
    return new Period(PeriodKind.RANGE, first.name() + "/" + last.name(), first.from(), last.to());
  }

  /** Outages that may have been under way in a period, or began in it. */
  private List<Footprint> hit(Scope scope, Period period) {
    return all.bearing(scope, period).stream()
        .filter(footprint -> !footprint.planned() && footprint.stated())
        .toList();
  }

  private List<ServiceWeek> services(Issue issue) throws IOException {
    List<ServiceWeek> services = new ArrayList<>();
    for (Scope service : hitServices(issue)) {
      services.add(
          new ServiceWeek(
              service,
              all.of(service, issue.period()).orElseThrow(),
              all.days(service, issue.period())));
    }
    return services;
  }

  /** By name: in no order of merit. */
  private List<Scope> hitServices(Issue issue) {
    String country = issue.scope().country();
    return all.scopes().stream()
        .filter(scope -> scope.kind() == ScopeKind.SERVICE)
        .filter(scope -> country == null || country.equals(scope.country()))
        .filter(scope -> !hit(scope, issue.period()).isEmpty())
        .sorted(Comparator.comparing(Scope::name).thenComparing(Scope::key))
        .toList();
  }

  private List<Footprint> open(Issue issue) {
    Period week = issue.period();
    Instant since = week.from().minus(STAYS_OPEN);
    Period lately = new Period(PeriodKind.RANGE, week.name(), since, week.to());
    return all.beginning(issue.scope(), lately).stream()
        .filter(footprint -> !footprint.planned() && Measuring.openEnded(footprint).isPresent())
        .toList();
  }

  private List<Footprint> planned(Issue issue) {
    Calendar calendar = new Calendar(issue.zone());
    Period next = calendar.around(PeriodKind.WEEK, issue.lastDay().plusDays(1));
    Set<Footprint> planned = new LinkedHashSet<>(all.bearing(issue.scope(), issue.period()));
    planned.addAll(all.bearing(issue.scope(), next));
    return planned.stream().filter(Footprint::planned).filter(Footprint::stated).toList();
  }

  private static List<Tally> tallies(
      List<Footprint> footprints, Function<Footprint, String> inCommon) {
    Map<String, List<String>> alike = new TreeMap<>();
    footprints.forEach(
        footprint ->
            alike
                .computeIfAbsent(inCommon.apply(footprint), name -> new ArrayList<>())
                .add(footprint.incident()));
    return alike.entrySet().stream()
        .map(each -> new Tally(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingInt((Tally tally) -> -tally.incidents().size())
                .thenComparing(Tally::name))
        .toList();
  }

  private boolean concerns(Correction correction, Scope scope) {
    return scope.country() == null
        || correction.named().stream()
            .flatMap(observation -> incidents.apply(observation).stream())
            .anyMatch(incident -> scope.country().equals(incident.country()));
  }

  private static boolean within(Period period, Instant at) {
    return !at.isBefore(period.from()) && at.isBefore(period.to());
  }
}
