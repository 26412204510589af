package hitilafu.app.report;

import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Figure.Earlier;
import hitilafu.app.report.Figure.Kind;
import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Lost;
import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The figures at the head of an issue, each beside those of the periods before. */
final class Headline {
  private final Reliabilities all;
  private final Scope scope;

  Headline(Reliabilities all, Scope scope) {
    this.all = all;
    this.scope = scope;
  }

  /**
   * @param earlier the periods before, the latest last
   */
  List<Figure> of(Period period, List<Period> earlier) {
    List<Figure> figures = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      figures.add(
          new Figure(
              kind,
              known(period) || !hit(period).isEmpty() ? value(kind, period) : null,
              earlier.stream().map(past -> earlier(kind, past)).toList(),
              restsOn(kind, period)));
    }
    return figures;
  }

  /**
   * Without a value for a period of which nothing was read: silence says nothing, and a few outages
   * that were told later would make it look like a week as any other.
   */
  private Earlier earlier(Kind kind, Period past) {
    return new Earlier(past.name(), known(past) ? value(kind, past) : null);
  }

  private boolean known(Period period) {
    return all.coverage(scope, period).daysWatched() > 0;
  }

  private Bounded value(Kind kind, Period period) {
    Measures measures = all.measures(scope, period);
    return switch (kind) {
      case OUTAGES -> Bounded.exactly(measures.occurrences().outages());
      case SERVICES -> Bounded.exactly(services(hit(period)));
      case OUTAGE_TIME -> Bounded.of(measures.downtime().outage());
      case SERVICE_HOURS -> lost(measures.serviceHours());
      case USER_HOURS -> lost(measures.userHours());
    };
  }

  private static Bounded lost(Lost lost) {
    return Bounded.of(lost).orElse(null);
  }

  private List<String> restsOn(Kind kind, Period period) {
    List<Footprint> footprints =
        kind == Kind.OUTAGES
            ? all.beginning(scope, period).stream().filter(outage -> !outage.planned()).toList()
            : hit(period);
    Predicate<Footprint> counted =
        switch (kind) {
          case SERVICE_HOURS, USER_HOURS -> footprint -> !footprint.counts().isEmpty();
          case OUTAGES, SERVICES, OUTAGE_TIME -> footprint -> true;
        };
    return footprints.stream().filter(counted).map(Footprint::incident).toList();
  }

  private List<Footprint> hit(Period period) {
    return all.bearing(scope, period).stream()
        .filter(footprint -> !footprint.planned() && footprint.stated())
        .toList();
  }

  private static long services(List<Footprint> footprints) {
    return footprints.stream()
        .flatMap(footprint -> footprint.impacts().stream())
        .filter(Impact::stated)
        .map(Impact::serviceKey)
        .distinct()
        .count();
  }
}
