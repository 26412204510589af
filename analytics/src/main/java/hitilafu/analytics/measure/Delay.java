package hitilafu.analytics.measure;

import hitilafu.analytics.measure.Ledger.Entry;
import hitilafu.model.Footprint;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import hitilafu.model.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
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
        outages.stream()
            .filter(entry -> exact(entry.footprint().begin()) && !entry.openEnded())
            .filter(entry -> entry.timed().stream().anyMatch(Timed::counted))
            .map(entry -> entry.length().best())
            .filter(Objects::nonNull)
            .toList());
  }

  private static Sample sample(Collection<Footprint> outages, Function<Footprint, Instant> said) {
    return Quantiles.of(
        outages.stream()
            .filter(f -> exact(f.begin()) && said.apply(f) != null)
            .filter(f -> !said.apply(f).isBefore(f.begin().earliest()))
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
