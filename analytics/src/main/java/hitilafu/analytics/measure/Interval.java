package hitilafu.analytics.measure;

import hitilafu.model.Impact;
import hitilafu.model.Level;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The stretches of time in which a service was down: for certain, at best knowledge, and at most.
 *
 * @param certain from the latest start to the earliest end; null if they leave nothing certain
 * @param best from middle to middle; null unless both ends are known to a part of the day or finer
 * @param possible from the earliest start to the latest end
 */
record Interval(Stretch certain, Stretch best, Stretch possible) {

  /**
   * How long an outage whose end nobody reported is taken to have lasted at most. Named in
   * docs/measures.md; such outages never enter a best figure.
   */
  static Duration cap(Level level) {
    return level == Level.DEGRADED_PERFORMANCE ? Duration.ofHours(72) : Duration.ofHours(24);
  }

  /** The cap, unless a report had it down for longer. */
  private static Instant latestOpenEnd(Impact impact) {
    Instant capped = impact.start().latest().plus(cap(impact.level()));
    Instant reported = impact.lastReportedDown();
    return reported != null && reported.isAfter(capped) ? reported : capped;
  }

  /** The interval of an impact; empty if it did not start on a known day. */
  static Optional<Interval> of(Impact impact) {
    Moment start = impact.start();
    if (start == null || !start.resolved() || start.precision().compareTo(Precision.DAY) > 0) {
      return Optional.empty();
    }
    Moment end = impact.end();
    boolean ended = end != null && end.resolved();
    Instant earliestEnd = ended ? end.earliest() : impact.lastReportedDown();
    Instant latestEnd = ended ? end.latest() : latestOpenEnd(impact);
    Stretch best =
        ended && start.fine() && end.fine()
            ? Stretch.of(start.middle(), end.middle()).orElse(null)
            : null;
    return Stretch.of(start.earliest(), latestEnd)
        .map(
            possible ->
                new Interval(Stretch.of(start.latest(), earliestEnd).orElse(null), best, possible));
  }
}
