package hitilafu.analytics.measure;

import hitilafu.analytics.measure.Ledger.Entry;
import hitilafu.model.Footprint;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import hitilafu.model.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;

/**
 * How long it took from the start of outages. Only starts known to the hour or finer tell, and only
 * what was said after them: who speaks before an outage does not speak of it.
 */
final class Delay {
  private static final double SECONDS_IN_MINUTE = 60;

  private Delay() {}

  static Sample notice(Collection<Footprint> outages) {
    return sample(outages, Footprint::noticedAt);
  }

  static Sample acknowledgement(Collection<Footprint> outages) {
    return sample(outages, Footprint::acknowledgedAt);
  }

  static Sample restoration(Collection<Entry> outages) {
    return Quantiles.of(
        outages.stream().filter(Delay::restored).map(entry -> entry.length().best()).toList());
  }

  /** Whether it tells how long it took until a moment. */
  static boolean tells(Footprint outage, Instant said) {
    return exact(outage.begin()) && said != null && !said.isBefore(outage.begin().earliest());
  }

  /** Whether it tells how long it took until the end. */
  static boolean restored(Entry outage) {
    return exact(outage.footprint().begin())
        && !outage.openEnded()
        && outage.timed().stream().anyMatch(Timed::counted)
        && outage.length().best() != null;
  }

  private static Sample sample(Collection<Footprint> outages, Function<Footprint, Instant> said) {
    return Quantiles.of(
        outages.stream()
            .filter(f -> tells(f, said.apply(f)))
            .map(f -> minutes(f.begin().middle(), said.apply(f)))
            .toList());
  }

  private static boolean exact(Moment begin) {
    return begin != null && begin.resolved() && begin.precision().compareTo(Precision.HOUR) <= 0;
  }

  private static double minutes(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toSeconds() / SECONDS_IN_MINUTE);
  }
}
