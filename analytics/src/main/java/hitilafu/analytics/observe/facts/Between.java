package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "It failed between 2 am and 4 am": two times that name one, and nobody knows it more finely. "It
 * was down between 2 am and 4 am" is none: there the second is likelier an end.
 */
public final class Between {
  private static final Pattern OPENS =
      Pattern.compile("(?i)(?<!\\p{L})(?:between|kati ya|baina ya)\\s+$");
  private static final Pattern JOINS = Pattern.compile("(?i)\\s+(?:and|na)\\s+");

  private Between() {}

  /** The range that a beginning is one end of; empty if it is none. */
  public static Optional<Finding<Moment>> start(TimeUse use) {
    int at = use.line().times().indexOf(use.time());
    return range(use.line(), at).or(() -> range(use.line(), at - 1));
  }

  /** Whether it is the second of two that are a beginning and an end. */
  public static boolean ends(TimeUse use) {
    int at = use.line().times().indexOf(use.time());
    return pairs(use.line(), at - 1) && !begins(use.line(), at);
  }

  private static boolean begins(Line line, int at) {
    return line.roles().get(line.times().get(at)).of(TimeRole.START) > 0;
  }

  private static boolean pairs(Line line, int first) {
    if (first < 0 || first + 1 >= line.times().size()) {
      return false;
    }
    Span before = line.span(line.times().get(first));
    Span behind = line.span(line.times().get(first + 1));
    return before.end() < behind.start()
        && OPENS.matcher(line.text().substring(0, before.start())).find()
        && JOINS.matcher(line.text().substring(before.end(), behind.start())).matches();
  }

  private static Optional<Finding<Moment>> range(Line line, int first) {
    if (!pairs(line, first) || !begins(line, first) || !begins(line, first + 1)) {
      return Optional.empty();
    }
    Moment from = line.times().get(first).value();
    Moment to = line.times().get(first + 1).value();
    if (!from.resolved() || !to.resolved() || !from.earliest().isBefore(to.latest())) {
      return Optional.empty();
    }
    Span both =
        new Span(
            line.span(line.times().get(first)).start(),
            line.span(line.times().get(first + 1)).end());
    Precision precision = precision(Duration.between(from.earliest(), to.latest()));
    return Optional.of(
        new Finding<>(
            new Moment(from.earliest(), to.latest(), precision, both.of(line.sentence())),
            line.sentence().evidence(both)));
  }

  private static Precision precision(Duration width) {
    if (width.toDays() >= 1) {
      return width.toDays() == 1 ? Precision.DAY : Precision.WEEK;
    }
    return width.toHours() <= 3 ? Precision.HOUR : Precision.PART_OF_DAY;
  }
}
