package hitilafu.analytics.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A stretch of time [from, to) that is not empty. */
record Stretch(Instant from, Instant to) {

  /** The stretch between two instants; empty if one is absent or they are in the wrong order. */
  static Optional<Stretch> of(Instant from, Instant to) {
    return from != null && to != null && from.isBefore(to)
        ? Optional.of(new Stretch(from, to))
        : Optional.empty();
  }

  /** The part within another stretch. */
  Optional<Stretch> within(Stretch other) {
    return of(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
  }

  /** Minutes covered by at least one of the stretches, overlaps counted once. */
  static double unionMinutes(Collection<Stretch> stretches) {
    List<Stretch> sorted = new ArrayList<>(stretches);
    sorted.sort(Comparator.comparing(Stretch::from).thenComparing(Stretch::to));
    Duration total = Duration.ZERO;
    Instant covered = Instant.MIN;
    for (Stretch stretch : sorted) {
      Instant from = stretch.from.isAfter(covered) ? stretch.from : covered;
      if (from.isBefore(stretch.to)) {
        total = total.plus(Duration.between(from, stretch.to));
        covered = stretch.to;
      }
    }
    return total.toMillis() / 60_000.0;
  }
}
