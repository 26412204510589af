package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.Days;
import hitilafu.model.Moment;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * From when to when a text says that it was down. Both are resolved, to the hour or finer, and the
 * end lies behind the start.
 */
public record StatedWindow(Finding<Moment> start, Finding<Moment> end) {
  private static final Comparator<StatedWindow> BY_START = Comparator.comparing(StatedWindow::from);

  /** An end that lies before its start is on the next day: "from 23:35 to 00:24". */
  static StatedWindow of(Pair pair) {
    Moment from = pair.first().value();
    Moment to = pair.second().value();
    boolean overnight = to.latest().isBefore(from.earliest());
    return new StatedWindow(
        new Finding<>(from, pair.from().words()),
        new Finding<>(overnight ? Days.shift(to, 1) : to, pair.to().words()));
  }

  /** Whether it ends after it begins; one that begins after the text came out is only announced. */
  boolean sound(Anchor anchor) {
    boolean announced =
        anchor.day() != null && Days.first(start.value(), anchor.zone()).isAfter(anchor.day());
    return from().isBefore(to()) && !announced && !Contradictions.isAhead(end.value(), anchor);
  }

  /** With all of these, itself among them, that overlap it or go on where it ends, and so on. */
  StatedWindow with(List<StatedWindow> all) {
    StatedWindow whole = null;
    for (StatedWindow next : all.stream().sorted(BY_START).toList()) {
      if (whole == null || !whole.meets(next) && whole.to().isBefore(to())) {
        whole = next;
      } else if (whole.meets(next)) {
        whole = whole.and(next);
      }
    }
    return whole;
  }

  private boolean meets(StatedWindow later) {
    return !later.from().isAfter(to());
  }

  private StatedWindow and(StatedWindow later) {
    return later.to().isAfter(to()) ? new StatedWindow(start, later.end) : this;
  }

  private Instant from() {
    return start.value().earliest();
  }

  private Instant to() {
    return end.value().latest();
  }
}
