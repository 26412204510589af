package hitilafu.analytics.measure;

import hitilafu.model.Impact;
import hitilafu.model.ObservationKind;
import java.util.stream.Stream;

/** An impact of which the day is known. */
record Timed(Impact impact, Interval interval) {
  static Stream<Timed> of(Impact impact) {
    return Interval.of(impact).map(interval -> new Timed(impact, interval)).stream();
  }

  boolean planned() {
    return impact.kind() == ObservationKind.MAINTENANCE;
  }

  /** An outage that reports state and whose end was reported: only such are headline figures. */
  boolean counted() {
    return impact.stated() && !planned() && !interval.open();
  }
}
