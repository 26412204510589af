package hitilafu.analytics.measure;

import hitilafu.model.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A stretch of time [from, to) that is not empty. */
record Stretch(Instant from, Instant to) {
  private static final double MILLIS = 60_000;

  /** The stretch between two instants; empty if one is absent or they are in the wrong order. */
  static Optional<Stretch> of(Instant from, Instant to) {
    return from != null && to != null && from.isBefore(to)
        ? Optional.of(new Stretch(from, to))
        : Optional.empty();
  }

  static Stretch of(Period period) {
    return new Stretch(period.from(), period.to());
  }

  /** The part within another stretch. */
  Optional<Stretch> within(Stretch other) {
    return of(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
  }

  boolean overlaps(Stretch other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  boolean holds(Stretch other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** Both and what lies between. */
  Stretch spanning(Stretch other) {
    return new Stretch(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }

  double minutes() {
    return Duration.between(from, to).toMillis() / MILLIS;
  }

  /** What at least one of the stretches covers, in order and without overlaps. */
  static List<Stretch> union(Collection<Stretch> stretches) {
    List<Stretch> sorted = new ArrayList<>(stretches);
    sorted.sort(Comparator.comparing(Stretch::from).thenComparing(Stretch::to));
    List<Stretch> union = new ArrayList<>();
    for (Stretch next : sorted) {
      Stretch last = union.isEmpty() ? null : union.getLast();
      if (last == null || last.to.isBefore(next.from)) {
        union.add(next);
      } else if (last.to.isBefore(next.to)) {
        union.set(union.size() - 1, new Stretch(last.from, next.to));
      }
    }
    return union;
  }

  /** What the first cover and the others do not, in order. */
  static List<Stretch> without(Collection<Stretch> stretches, Collection<Stretch> others) {
    List<Stretch> cuts = union(others);
    List<Stretch> left = new ArrayList<>();
    int next = 0;
    for (Stretch stretch : union(stretches)) {
      while (next < cuts.size() && !cuts.get(next).to.isAfter(stretch.from)) {
        next++;
      }
      Instant from = stretch.from;
      for (int i = next; i < cuts.size() && cuts.get(i).from.isBefore(stretch.to); i++) {
        of(from, cuts.get(i).from).ifPresent(left::add);
        from = cuts.get(i).to;
      }
      of(from, stretch.to).ifPresent(left::add);
    }
    return left;
  }

  /** Minutes covered by at least one of the stretches, overlaps counted once. */
  static double unionMinutes(Collection<Stretch> stretches) {
    return union(stretches).stream().mapToDouble(Stretch::minutes).sum();
  }
}
