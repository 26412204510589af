package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.util.Optional;

/**
 * "It failed between 2 am and 4 am": two times that name one, and nobody knows it more finely. "It
 * was down between 2 am and 4 am" is none: there the second is likelier an end.
 */
public final class Between {
  private Between() {}

  /** The range that a beginning is one end of; empty if it is none. */
  public static Optional<Finding<Moment>> start(TimeUse use) {
    int at = use.line().times().indexOf(use.time());
    return Pair.at(use.line(), at)
        .flatMap(Between::range)
        .or(() -> Pair.at(use.line(), at - 1).flatMap(Between::range));
  }

  /** Whether it is the second of two that are a beginning and an end. */
  public static boolean ends(TimeUse use) {
    int at = use.line().times().indexOf(use.time());
    return Pair.at(use.line(), at - 1).filter(Pair::between).isPresent() && !begins(use);
  }

  private static boolean begins(TimeUse use) {
    return use.odds(TimeRole.START) > 0;
  }

  /** The one time that two may be; empty if they are none. */
  static Optional<Finding<Moment>> range(Pair pair) {
    Moment from = pair.first().value();
    Moment to = pair.second().value();
    if (!pair.between()
        || !begins(pair.from())
        || !begins(pair.to())
        || !from.resolved()
        || !to.resolved()
        || !from.earliest().isBefore(to.latest())) {
      return Optional.empty();
    }
    Precision precision = precision(Duration.between(from.earliest(), to.latest()));
    Sentence sentence = pair.line().sentence();
    String words = pair.span().of(sentence);
    return Optional.of(
        new Finding<>(
            new Moment(from.earliest(), to.latest(), precision, words),
            sentence.evidence(pair.span())));
  }

  private static Precision precision(Duration width) {
    if (width.toDays() >= 1) {
      return width.toDays() == 1 ? Precision.DAY : Precision.WEEK;
    }
    return width.toHours() <= 3 ? Precision.HOUR : Precision.PART_OF_DAY;
  }
}
