package hitilafu.app.report;

import hitilafu.analytics.measure.Measuring;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Figure.Earlier;
import hitilafu.app.report.Figure.Kind;
import hitilafu.model.Footprint;
import hitilafu.model.Impact;
import hitilafu.model.Lost;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import hitilafu.model.Scope;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures at the head of an issue, each beside those of the periods before. */
final class Headline {
  private final Reliabilities all;
  private final Scope scope;

  Headline(Reliabilities all, Scope scope) {
    this.all = all;
    this.scope = scope;
  }

  /**
   * What one period brought.
   *
   * @param known whether anything was read of it
   * @param hit outages that bear on it
   */
  private record Brought(Period period, boolean known, Measures measures, List<Footprint> hit) {
    Bounded value(Kind kind) {
      return switch (kind) {
        case OUTAGES -> Bounded.exactly(measures.occurrences().outages());
        case SERVICES -> Bounded.exactly(services(hit));
        case OUTAGE_TIME -> outageTime(measures.downtime().outage());
        case SERVICE_HOURS -> lost(measures.serviceHours());
        case USER_HOURS -> lost(measures.userHours());
      };
    }

    /** 0 only where nothing is reported to have failed; outages whose end nobody told took more. */
    private Bounded outageTime(Minutes outage) {
      return hit.isEmpty() ? Bounded.of(outage) : Bounded.known(outage).orElse(null);
    }

    /**
     * Without a value for a period of which nothing was read: silence says nothing, and a few
     * outages that were told later would make it look like a week as any other.
     */
    Earlier earlier(Kind kind) {
      return new Earlier(period.name(), known ? value(kind) : null);
    }
  }

  /**
   * @param earlier the periods before, the latest last
   */
  List<Figure> of(Period period, List<Period> earlier) {
    Brought now = brought(period);
    List<Brought> before = earlier.stream().map(this::brought).toList();
    return Stream.of(Kind.values()).map(kind -> figure(kind, now, before)).toList();
  }

  private Figure figure(Kind kind, Brought now, List<Brought> before) {
    Bounded value = now.known() || !now.hit().isEmpty() ? now.value(kind) : null;
    return new Figure(
        kind,
        value,
        before.stream().map(past -> past.earlier(kind)).toList(),
        value == null ? List.of() : restsOn(kind, now));
  }

  private Brought brought(Period period) {
    return new Brought(
        period,
        all.coverage(scope, period).daysWatched() > 0,
        all.measures(scope, period),
        all.outages(scope, period));
  }

  private static Bounded lost(Lost lost) {
    return Bounded.of(lost).orElse(null);
  }

  private List<String> restsOn(Kind kind, Brought now) {
    List<Footprint> footprints =
        kind == Kind.OUTAGES
            ? all.beginning(scope, now.period()).stream()
                .filter(outage -> !outage.planned())
                .toList()
            : now.hit();
    Predicate<Footprint> counted =
        switch (kind) {
          case SERVICE_HOURS -> Measuring::servicesCounted;
          case USER_HOURS -> Measuring::peopleCounted;
          case OUTAGES, SERVICES, OUTAGE_TIME -> footprint -> true;
        };
    return footprints.stream().filter(counted).map(Footprint::incident).toList();
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
