package hitilafu.analytics.measure;

import hitilafu.model.Impact;
import hitilafu.model.ObservationKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * An impact of which the day is known.
 *
 * @param service the key of what it fell on, by which many are put together
 */
record Timed(Impact impact, Interval interval, String service) {
  static Stream<Timed> of(Impact impact) {
    return Interval.of(impact)
        .map(interval -> new Timed(impact, interval, impact.serviceKey()))
        .stream();
  }

  /** The same for what is told of several places of one service. */
  List<Object> felt() {
    return List.of(impact.incident(), interval);
  }

  /** One for each interval of an incident: that it was felt in several places is told beside it. */
  static List<Interval> intervals(Collection<Timed> timed) {
    return timed.stream().map(Timed::felt).distinct().map(each -> (Interval) each.get(1)).toList();
  }

  boolean planned() {
    return impact.kind() == ObservationKind.MAINTENANCE;
  }

  /** An outage that reports state and whose end was reported: only such are headline figures. */
  boolean counted() {
    return impact.stated() && !planned() && !interval.open();
  }
}
