package hitilafu.analytics.observe;

import hitilafu.analytics.observe.times.Days;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When it began: the time that is likeliest to be its beginning, and the closest one that agrees
 * with it. If no time is likely to be, the day on which someone said that it is down will do.
 */
final class StartReader {
  /** Below these odds a time is not taken for the beginning. */
  private static final double HARDLY = -2.5;

  /** From these odds on, a closer time may stand for the day that it lies in. */
  private static final double MAY_BE = -0.7;

  private static final double SAID = 0;

  private StartReader() {}

  static Optional<Finding<Moment>> read(List<TimeUse> uses, ZoneId zone) {
    Optional<TimeUse> best =
        uses.stream().filter(use -> use.odds(TimeRole.START) > HARDLY).max(by(TimeRole.START));
    if (best.isPresent()) {
      TimeUse closest = closest(best.get(), uses, TimeRole.START, MAY_BE);
      return Optional.of(new Finding<>(closest.time().value(), closest.words()));
    }
    return uses.stream()
        .filter(use -> use.line().fails() && use.odds(TimeRole.SAID) > SAID)
        .findFirst()
        .map(use -> new Finding<>(Days.of(use.time().value(), zone), use.words()));
  }

  static Comparator<TimeUse> by(TimeRole role) {
    return Comparator.comparingDouble(use -> use.odds(role));
  }

  /** Of the times within this one that are likely to be the same, the likeliest clock time. */
  static TimeUse closest(TimeUse best, List<TimeUse> uses, TimeRole role, double mayBe) {
    Moment value = best.time().value();
    if (best.clock() || !value.resolved() || value.precision().compareTo(Precision.DAY) > 0) {
      return best;
    }
    return uses.stream()
        .filter(use -> use.time().value().precision().compareTo(value.precision()) < 0)
        .filter(use -> use.odds(role) > mayBe && within(use.time().value(), value))
        .max(by(role))
        .orElse(best);
  }

  private static boolean within(Moment inner, Moment outer) {
    return inner.resolved()
        && !inner.earliest().isBefore(outer.earliest())
        && !inner.earliest().isAfter(outer.latest());
  }
}
