package hitilafu.analytics.measure;

import hitilafu.model.Availability;
import hitilafu.model.Availability.Bounds;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import java.util.List;

/**
 * Availability by two published rules. To be asked only for a service whose source was polled
 * through the period.
 */
public final class Availabilities {
  /** What a minute of partial outage counts, as Statuspage has it. */
  private static final double PARTIAL_WEIGHT = 0.3;

  private Availabilities() {}

  /** An outage that nobody rated is taken for partial; degraded performance is up. */
  public static Availability of(Measures measures) {
    double period = Stretch.of(measures.period()).minutes();
    return new Availability(share(measures, PARTIAL_WEIGHT, period), share(measures, 1, period));
  }

  private static Bounds share(Measures measures, double weight, double period) {
    double least = 0;
    Double best = 0.0;
    double most = 0;
    for (String level : List.of(Levels.MAJOR, Levels.PARTIAL, Levels.UNKNOWN)) {
      Minutes down = measures.downtime().levels().getOrDefault(level, Sum.NOTHING);
      double part = level.equals(Levels.MAJOR) ? 1 : weight;
      least += part * down.low();
      best = best == null || down.best() == null ? null : (Double) (best + part * down.best());
      most += part * down.high();
    }
    most = Math.min(most + measures.downtime().open().high(), period);
    boolean open = measures.downtime().open().high() > 0;
    return new Bounds(
        1 - most / period,
        best == null || open ? null : (Double) (1 - best / period),
        1 - least / period);
  }
}
