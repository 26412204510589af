package hitilafu.app.report;

import hitilafu.analytics.measure.Ledger;
import hitilafu.analytics.measure.Measuring;
import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells of incidents in a period: what each took, and in which order they are told. */
final class Accounts {
  private final Scope scope;
  private final Period period;
  private final Set<String> began;
  private final Function<String, Optional<Incident>> incidents;

  /**
   * @param began the footprints that began in the period
   * @param incidents by id
   */
  Accounts(
      Scope scope,
      Period period,
      Collection<Footprint> began,
      Function<String, Optional<Incident>> incidents) {
    this.scope = scope;
    this.period = period;
    this.began = new HashSet<>(began.stream().map(Footprint::incident).toList());
    this.incidents = incidents;
  }

  /**
   * The gravest first.
   *
   * @param most so many at most
   */
  List<Account> gravest(Collection<Footprint> footprints, long most) {
    return footprints.stream()
        .map(this::weighed)
        .sorted(Weighed.GRAVEST_FIRST)
        .limit(most)
        .map(this::account)
        .toList();
  }

  /** In the order in which they began. */
  List<Account> inOrder(Collection<Footprint> footprints) {
    return footprints.stream()
        .sorted(Weighed.EARLIEST_FIRST)
        .map(footprint -> account(weighed(footprint)))
        .toList();
  }

  private Weighed weighed(Footprint footprint) {
    Measures measures = Measuring.of(scope, period, new Ledger(List.of(footprint)));
    int services =
        (int)
            footprint.impacts().stream()
                .filter(Impact::stated)
                .map(Impact::serviceKey)
                .distinct()
                .count();
    return new Weighed(
        footprint, measures.downtime().outage(), measures.downtime().open(), services);
  }

  private Account account(Weighed weighed) {
    Footprint footprint = weighed.footprint();
    return new Account(
        incidents
            .apply(footprint.incident())
            .filter(incident -> ofOneState(incident, footprint))
            .orElseThrow(ReportFault::moving),
        footprint,
        began.contains(footprint.incident()),
        weighed.outage(),
        weighed.open(),
        weighed.services(),
        Measuring.timed(footprint, period).size(),
        Measuring.openEnded(footprint).isPresent());
  }

  /** Figures of one state are never set beside sentences of another. */
  private static boolean ofOneState(Incident incident, Footprint measured) {
    return incident.title().equals(measured.title())
        && incident.kind() == measured.kind()
        && incident.grade() == measured.grade()
        && incident.service().equals(measured.service())
        && Objects.equals(incident.duration(), measured.duration())
        && Objects.equals(incident.cause(), measured.cause());
  }
}
