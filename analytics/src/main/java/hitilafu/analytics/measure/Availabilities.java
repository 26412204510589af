package hitilafu.analytics.measure;

import hitilafu.analytics.measure.Ledger.Entry;
import hitilafu.model.Availability;
import hitilafu.model.Availability.Bounds;
import hitilafu.model.Minutes;
import hitilafu.model.Period;
import java.util.List;
import java.util.Map;

/**
 * Availability by two published rules. To be asked only for a service whose source was polled
 * through the period.
 */
public final class Availabilities {
  /** What a minute of partial outage counts, as Statuspage has it. */
  private static final double PARTIAL_WEIGHT = 0.3;

  private Availabilities() {}

  /**
   * An outage that nobody rated is taken for partial; degraded performance is up. Outages whose end
   * nobody reported are in the bounds. Where one began of which no more is known, nothing bounds it
   * from below.
   */
  public static Availability of(Period period, Ledger ledger) {
    Stretch stretch = Stretch.of(period);
    List<Timed> down =
        ledger.touching(stretch).stream()
            .flatMap(entry -> entry.timed().stream())
            .filter(t -> t.impact().stated() && !t.planned())
            .filter(t -> !Levels.name(t.impact().level()).equals(Levels.DEGRADED))
            .toList();
    boolean unmeasured =
        ledger.begun(period).stream().filter(e -> !e.planned()).anyMatch(Entry::unmeasured);
    Minutes full = Union.minutes(Timed.intervals(down), stretch);
    Minutes weighted = weighted(Levels.of(Levels.group(down), stretch), full);
    return new Availability(
        share(weighted, stretch.minutes(), unmeasured), share(full, stretch.minutes(), unmeasured));
  }

  private static Minutes weighted(Map<String, Minutes> levels, Minutes full) {
    Minutes major = levels.getOrDefault(Levels.MAJOR, Sum.NOTHING);
    double low = major.low() + PARTIAL_WEIGHT * Math.max(0, full.low() - major.high());
    double high = Math.min(full.high(), major.high() + PARTIAL_WEIGHT * full.high());
    boolean known = major.best() != null && full.best() != null;
    Double best =
        known
            ? (Double) (major.best() + PARTIAL_WEIGHT * Math.max(0, full.best() - major.best()))
            : null;
    high = Math.max(low, high);
    return new Minutes(
        low, best == null ? null : (Double) Math.clamp(best, low, high), high, false);
  }

  private static Bounds share(Minutes down, double period, boolean unmeasured) {
    return new Bounds(
        unmeasured ? 0 : 1 - down.high() / period,
        unmeasured || down.best() == null ? null : (Double) (1 - down.best() / period),
        1 - down.low() / period);
  }
}
