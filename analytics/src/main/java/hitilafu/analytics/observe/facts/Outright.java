package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.text.Sign;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What single lines say outright of how things stand, where a text as a whole may mislead: a text
 * of promises is not resolved, however glad it sounds, and one that ends with a return is.
 *
 * @param over whether it works again, said after all that says that it does not
 * @param returned whether any line says that it, or some of it, works again
 * @param promised whether a line only promises that
 */
public record Outright(boolean over, boolean returned, boolean promised) {
  private static final double CLEARLY = -1;
  private static final double STILL = 0.5;

  public static Outright in(List<Line> lines, List<Odds<State>> odds) {
    int returns = last(lines, i -> returns(lines.get(i), odds.get(i)));
    int fails = last(lines, i -> goesOn(odds.get(i)));
    boolean partly = odds.stream().anyMatch(o -> o.yes(State.PARTLY));
    boolean told =
        last(
                lines,
                i ->
                    lines.get(i).restored() != null
                        || odds.get(i).yes(State.PARTLY)
                        || odds.get(i).yes(State.RESTORED) && !promises(lines.get(i)))
            >= 0;
    boolean promised =
        last(lines, i -> promises(lines.get(i)) && odds.get(i).yes(State.RESTORED)) >= 0;
    return new Outright(returns > fails && !partly, told, promised);
  }

  private static int last(List<Line> lines, IntPredicate says) {
    return IntStream.range(0, lines.size()).filter(says).max().orElse(-1);
  }

  private static boolean returns(Line line, Odds<State> odds) {
    return line.has(Sign.NOT_UNTIL) || line.restored() != null && odds.of(State.RESTORED) > CLEARLY;
  }

  private static boolean promises(Line line) {
    return line.restored() == null && line.has(Sign.WORKS_AGAIN);
  }

  private static boolean goesOn(Odds<State> odds) {
    return odds.of(State.DOWN) > STILL || odds.yes(State.PROMISE) || odds.yes(State.RELAPSE);
  }

  /** What lines bear out of it. */
  public Standing correct(Standing standing) {
    return switch (standing) {
      case RESOLVED -> promised && !returned ? Standing.ONGOING : standing;
      case PARTIAL -> returned ? standing : Standing.ONGOING;
      case ONGOING -> over ? Standing.RESOLVED : standing;
    };
  }
}
