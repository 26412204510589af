package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Failure;
import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When the outage began that a text about what came of it looks back on: the likeliest time beside
 * words of a failure. The others are those of the inquiry, the verdict or the new deadline.
 */
public final class PastReader {
  /** Below these odds a time is not taken for that of the outage. */
  private static final double HARDLY = -1;

  private PastReader() {}

  public static Optional<Finding<Moment>> read(List<TimeUse> uses, Anchor anchor) {
    return uses.stream()
        .filter(use -> use.time().value().resolved())
        .filter(use -> use.time().value().precision().compareTo(Precision.MONTH) <= 0)
        .filter(use -> !Contradictions.isAhead(use, anchor))
        .filter(PastReader::ofTheOutage)
        .filter(use -> odds(use) > HARDLY && odds(use) > other(use))
        .max(Comparator.comparingDouble(PastReader::odds))
        .map(use -> new Finding<>(use.time().value(), use.words()));
  }

  /** "MPs on Wednesday opened an inquiry into the outage" is not the day of the outage. */
  private static boolean ofTheOutage(TimeUse use) {
    Failure claim = use.line().claim();
    return claim == null
        ? use.line().odds().yes(Sense.EARLIER)
        : claim.span().end() <= use.line().span(use.time()).start() || use.odds(TimeRole.START) > 0;
  }

  private static double odds(TimeUse use) {
    return Math.max(
        use.odds(TimeRole.START), Math.max(use.odds(TimeRole.EARLIER), use.odds(TimeRole.DURING)));
  }

  private static double other(TimeUse use) {
    return Math.max(
        use.odds(TimeRole.SAID),
        Math.max(use.odds(TimeRole.DEADLINE), use.odds(TimeRole.ESTIMATE)));
  }
}
