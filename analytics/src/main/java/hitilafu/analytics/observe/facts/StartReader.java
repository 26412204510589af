package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.Days;
import hitilafu.model.Lifecycle;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When it began: the time that is likeliest to be its beginning, and the closest one that agrees
 * with it. If no time is likely to be, the day on which someone said that it is down will do.
 */
public final class StartReader {
  /** Below these odds a time is not taken for the beginning. */
  private static final double HARDLY = -2.52;

  /** From these odds on, a closer time may stand for the day that it lies in. */
  private static final double MAY_BE = -1;

  private static final double SAID = 0;

  /** From midnight to the morning. */
  private static final Duration EARLIER = Duration.ofHours(5);

  /** The first lines, in which news is told. */
  private static final int LEAD = 3;

  private StartReader() {}

  public static Optional<Finding<Moment>> read(List<TimeUse> uses, Anchor anchor) {
    List<TimeUse> sound =
        uses.stream()
            .filter(use -> use.odds(TimeRole.START) > HARDLY && !tellsReturn(use))
            .filter(use -> !Contradictions.isAhead(use, anchor))
            .toList();
    Optional<TimeUse> best =
        sound.stream()
            .filter(use -> use.time().value().resolved())
            .max(by(TimeRole.START))
            .or(() -> sound.stream().max(by(TimeRole.START)));
    if (best.isPresent()) {
      TimeUse closest = closest(best.get(), uses, TimeRole.START, MAY_BE);
      return Between.start(closest)
          .or(() -> Optional.of(closest.unlessSaid(TimeRole.START, anchor)));
    }
    return uses.stream()
        .filter(use -> use.line().fails() && use.odds(TimeRole.SAID) > SAID)
        .findFirst()
        .map(use -> new Finding<>(Days.of(use.time().value(), anchor.zone()), use.words()));
  }

  /**
   * The day on which it came out, for a report that names no time of an outage that is news: it
   * goes on, or has just ended. Such a moment has no words of its own; those of the failure stand
   * for it.
   */
  public static Optional<Finding<Moment>> news(
      List<Line> lines, Lifecycle lifecycle, Anchor anchor) {
    if (anchor.day() == null || lifecycle == Lifecycle.UNKNOWN) {
      return Optional.empty();
    }
    if (lifecycle == Lifecycle.RESOLVED && overBefore(lines, anchor)) {
      return Optional.empty();
    }
    return lines.stream()
        .limit(LEAD)
        .filter(line -> line.fails() || line.restored() != null)
        .findFirst()
        .map(
            line ->
                new Finding<>(
                    Days.day(anchor.day(), anchor.zone(), null),
                    line.sentence()
                        .evidence(line.fails() ? line.failure().span() : line.restored())));
  }

  /** Whether an earlier day is named on which it worked again: this is no news of the day. */
  private static boolean overBefore(List<Line> lines, Anchor anchor) {
    return TimeUse.of(lines).stream()
        .filter(use -> use.line().restored() != null && use.time().value().resolved())
        .filter(use -> use.role() == TimeRole.SAID || use.role() == TimeRole.END)
        .anyMatch(use -> Days.first(use.time().value(), anchor.zone()).isBefore(anchor.day()));
  }

  /** "It said on Friday that it works again": hardly the day on which it failed. */
  private static boolean tellsReturn(TimeUse use) {
    return use.role() == TimeRole.SAID && use.line().restored() != null && !use.line().fails();
  }

  public static Comparator<TimeUse> by(TimeRole role) {
    return Comparator.comparingDouble(use -> use.odds(role));
  }

  /**
   * Of the times within this one that are likely to be the same, the likeliest clock time. For 2 am
   * is "morning" to many, one that is likely in its own right may lie before its part of the day.
   */
  public static TimeUse closest(TimeUse best, List<TimeUse> uses, TimeRole role, double mayBe) {
    Moment value = best.time().value();
    if (best.clock() || !value.resolved() || value.precision().compareTo(Precision.DAY) > 0) {
      return best;
    }
    return uses.stream()
        .filter(use -> use.time().value().precision().compareTo(value.precision()) < 0)
        .filter(
            use ->
                use.odds(role) > mayBe && within(use.time().value(), value)
                    || use.odds(role) > 0 && within(use.time().value(), loosely(value)))
        .max(by(role))
        .orElse(best);
  }

  private static Moment loosely(Moment value) {
    return value.precision() == Precision.PART_OF_DAY
        ? new Moment(
            value.earliest().minus(EARLIER), value.latest(), value.precision(), value.text())
        : value;
  }

  private static boolean within(Moment inner, Moment outer) {
    return inner.resolved()
        && !inner.earliest().isBefore(outer.earliest())
        && !inner.earliest().isAfter(outer.latest());
  }
}
