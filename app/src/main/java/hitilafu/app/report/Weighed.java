package hitilafu.app.report;

import hitilafu.model.Footprint;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import java.time.Instant;
import java.util.Comparator;

/**
 * What an incident took within a period, before anything is told of it.
 *
 * @param outage minutes of all services that it hit
 * @param open the same where nobody reported an end
 * @param services how many services reports state it hit
 */
record Weighed(Footprint footprint, Minutes outage, Minutes open, int services) {
  /** Longest and widest first: by the time that all its services lost together. */
  static final Comparator<Weighed> BY_WEIGHT =
      Comparator.comparingDouble((Weighed weighed) -> -weighed.lost())
          .thenComparingDouble(weighed -> -weighed.mayHaveLost())
          .thenComparingInt(weighed -> -weighed.services());

  /** The same; what took as much stands by id. */
  static final Comparator<Weighed> GRAVEST_FIRST =
      BY_WEIGHT.thenComparing(weighed -> weighed.footprint().incident());

  /** By the earliest start; what has none comes last. */
  static final Comparator<Footprint> EARLIEST_FIRST =
      Comparator.comparing(Weighed::start).thenComparing(Footprint::incident);

  private double lost() {
    return (outage.best() != null ? outage.best() : outage.low()) + open.low();
  }

  private double mayHaveLost() {
    return outage.high() + open.high();
  }

  private static Instant start(Footprint footprint) {
    Moment begin = footprint.begin();
    return begin == null || !begin.resolved() ? Instant.MAX : begin.earliest();
  }
}
