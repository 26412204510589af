package hitilafu.app.report;

import hitilafu.app.reliability.Reliabilities;
import hitilafu.model.Footprint;
import hitilafu.model.Scope;
import hitilafu.model.ScopeKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Parts that the report on a week and the review of a year have in common. */
final class IssueParts {
  private final Reliabilities all;
  private final Issue issue;

  IssueParts(Reliabilities all, Issue issue) {
    this.all = all;
    this.issue = issue;
  }

  /** Outages that may have been under way in the period, or began in it. */
  List<Footprint> hit() {
    return all.outages(issue.scope(), issue.period());
  }

  /** Outages that began in the period. */
  List<Footprint> outages() {
    return all.beginning(issue.scope(), issue.period()).stream()
        .filter(footprint -> !footprint.planned())
        .toList();
  }

  /**
   * The services of which an outage is reported, by name: in no order of merit.
   *
   * @param byDay whether each is told day by day
   */
  List<ServiceWeek> services(boolean byDay) throws IOException {
    List<ServiceWeek> services = new ArrayList<>();
    for (Scope service : hitServices()) {
      services.add(
          new ServiceWeek(
              service,
              all.of(service, issue.period()).orElseThrow(),
              byDay ? all.days(service, issue.period(), issue.zone()) : List.of()));
    }
    return services;
  }

  private List<Scope> hitServices() {
    String country = issue.scope().country();
    return all.scopes().stream()
        .filter(scope -> scope.kind() == ScopeKind.SERVICE)
        .filter(scope -> country == null || country.equals(scope.country()))
        .filter(scope -> !all.outages(scope, issue.period()).isEmpty())
        .sorted(
            Comparator.comparing(Scope::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Scope::key))
        .toList();
  }

  /** Outages by their cause, the most frequent first. */
  static List<Tally> causes(List<Footprint> outages) {
    return tallies(outages, Footprint::causeKey);
  }

  /** Services that took others with them, the most often first. */
  static List<Tally> platforms(List<Footprint> outages) {
    return tallies(
        outages.stream().filter(Footprint::tookOthers).toList(),
        footprint -> footprint.service().name());
  }

  /** Those of which a supplier is blamed, by id. */
  static List<String> thirdParty(List<Footprint> outages) {
    return outages.stream()
        .filter(outage -> outage.explained() && outage.cause().thirdParty())
        .map(Footprint::incident)
        .toList();
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
}
