package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.model.Moment;
import java.util.List;
import java.util.Optional;

/** The window of planned work: "from Saturday at 10 pm to Sunday at 2 am". */
public final class WindowReader {
  private static final double MAY_BE = -1;

  private WindowReader() {}

  public static Optional<Finding<Moment>> start(List<TimeUse> uses) {
    return edge(uses, TimeRole.PLANNED_START);
  }

  public static Optional<Finding<Moment>> end(List<TimeUse> uses) {
    return edge(uses, TimeRole.PLANNED_END);
  }

  /** The likeliest time; of the first of several windows, if more than one is announced. */
  private static Optional<Finding<Moment>> edge(List<TimeUse> uses, TimeRole role) {
    return uses.stream()
        .filter(use -> use.odds(role) > MAY_BE)
        .max(StartReader.by(role))
        .map(best -> StartReader.closest(best, uses, role, MAY_BE))
        .map(use -> new Finding<>(use.time().value(), use.words()));
  }
}
