package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.model.Precision;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two clock times that stand together: "between 2 am and 4 am", "from 9.30 to 11.00",
 * "14:09–15:45".
 *
 * @param between whether they are told by "between": such may be one time that nobody knows finely
 */
public record Pair(Line line, TimeExpression first, TimeExpression second, boolean between) {
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)(?<!\\p{L})(?:between|kati ya|baina ya)\\s+$");
  private static final int FARTHEST = 30;
  private static final String ABOUT =
      "(?:about|around|approximately|roughly|some|takriban|karibu|mwendo wa)";
  private static final Pattern AND =
      Pattern.compile("(?i)\\s+(?:and|na)\\s+(?:" + ABOUT + "\\s+)?");
  private static final Pattern TO =
      Pattern.compile(
          "(?i)\\s*[-–—]\\s*|\\s+(?:up )?(?:to|until|till|through|hadi|mpaka)\\s+(?:"
              + ABOUT
              + "\\s+)?");

  /** Those of a line, in its order. */
  static List<Pair> of(Line line) {
    return IntStream.range(0, line.times().size() - 1)
        .mapToObj(first -> at(line, first))
        .flatMap(Optional::stream)
        .toList();
  }

  /** That of a line's time, by its place among them, and the next one. */
  static Optional<Pair> at(Line line, int first) {
    return first < 0 || first + 1 >= line.times().size()
        ? Optional.empty()
        : of(line, line.times().get(first), line.times().get(first + 1));
  }

  private static Optional<Pair> of(Line line, TimeExpression first, TimeExpression second) {
    int open = line.span(first).start();
    int from = line.span(first).end();
    int to = line.span(second).start();
    if (!clock(first) || !clock(second) || from > to || to - from > FARTHEST) {
      return Optional.empty();
    }
    String before = line.text().substring(Math.max(0, open - FARTHEST), open);
    boolean between = BETWEEN.matcher(before).find();
    String joint = line.text().substring(from, to);
    return TO.matcher(joint).matches() || between && AND.matcher(joint).matches()
        ? Optional.of(new Pair(line, first, second, between))
        : Optional.empty();
  }

  private static boolean clock(TimeExpression time) {
    return time.value().precision().compareTo(Precision.HOUR) <= 0;
  }

  boolean resolved() {
    return first.value().resolved() && second.value().resolved();
  }

  TimeUse from() {
    return use(first);
  }

  TimeUse to() {
    return use(second);
  }

  private TimeUse use(TimeExpression time) {
    return new TimeUse(line, time, line.roles().get(time));
  }

  /** From the first word of the one to the last of the other. */
  Span span() {
    return new Span(line.span(first).start(), line.span(second).end());
  }
}
