package hitilafu.app.report;

import hitilafu.analytics.measure.Calendar;
import hitilafu.analytics.measure.Trends;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.model.Coverage;
import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import hitilafu.model.Share;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Brings the review of a year together. */
final class YearGathering {
  private static final int MOST_GRAVE = 20;

  private final Reliabilities all;
  private final Issue issue;
  private final Function<String, Optional<Incident>> incidents;
  private final IssueParts parts;

  YearGathering(Reliabilities all, Issue issue, Function<String, Optional<Incident>> incidents) {
    this.all = all;
    this.issue = issue;
    this.incidents = incidents;
    this.parts = new IssueParts(all, issue);
  }

  YearlyReview review(Instant asOf) throws IOException {
    Scope scope = issue.scope();
    Period year = issue.period();
    Period before = yearBefore();
    List<Footprint> outages = parts.outages();
    Accounts accounts = new Accounts(scope, year, all.beginning(scope, year), incidents);
    Measures measures = all.measures(scope, year);
    Measures then = all.measures(scope, before);
    Coverage known = all.coverage(scope, before);
    return new YearlyReview(
        issue,
        asOf,
        all.coverage(scope, year),
        new Headline(all, scope).of(year, List.of(before)),
        all.parts(scope, year, PeriodKind.MONTH),
        known.daysWatched() == 0 ? null : Trends.between(measures, then),
        accounts.gravest(parts.hit(), MOST_GRAVE),
        parts.services(false),
        IssueParts.causes(outages),
        IssueParts.thirdParty(outages),
        scope.country() == null ? List.of() : all.repeats(scope, year),
        dependence(outages),
        measures,
        then);
  }

  private Period yearBefore() {
    return new Calendar(issue.zone()).around(PeriodKind.YEAR, issue.firstDay().minusDays(1));
  }

  private static List<Dependence> dependence(List<Footprint> outages) {
    Map<String, List<Footprint>> byService =
        outages.stream()
            .collect(
                Collectors.groupingBy(o -> o.service().name(), TreeMap::new, Collectors.toList()));
    return byService.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(Footprint::tookOthers))
        .map(each -> dependence(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingInt((Dependence each) -> -each.taking().part())
                .thenComparing(Dependence::service))
        .toList();
  }

  private static Dependence dependence(String service, List<Footprint> outages) {
    List<Footprint> taking = outages.stream().filter(Footprint::tookOthers).toList();
    List<String> others = others(taking, Impact::stated);
    List<String> inferred = others(outages, impact -> !impact.stated());
    return new Dependence(
        service,
        Share.of(taking.size(), outages.size()),
        others,
        (int) inferred.stream().filter(name -> !others.contains(name)).count(),
        taking.stream().map(Footprint::incident).toList());
  }

  private static List<String> others(List<Footprint> outages, Predicate<Impact> which) {
    return outages.stream()
        .flatMap(
            outage ->
                outage.impacts().stream()
                    .filter(which)
                    .filter(impact -> !impact.service().key().equals(outage.service().key()))
                    .map(impact -> impact.service().name()))
        .distinct()
        .sorted()
        .toList();
  }
}
