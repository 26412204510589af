package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.text.Sign;
import java.util.Collection;
import java.util.List;

/**
 * What the model of standings sees of a text: the most that any line says of each state, at the
 * beginning, the end and overall, and what comes first and last.
 */
public final class StandingFeatures {
  private static final double[] ODDS = {-2, -1, -.5, 0, .5, 1, 2};
  private static final int LEAD = 4;

  private StandingFeatures() {}

  /**
   * @param odds how each line says that things stand
   */
  public static Collection<String> of(List<Line> lines, List<Odds<State>> odds) {
    Candidate<List<Line>> text = new Candidate<>(lines);
    for (State state : State.values()) {
      text.reaches(state + "", most(odds, state), ODDS);
      text.reaches(
          "lead " + state, most(odds.subList(0, Math.min(LEAD, odds.size())), state), ODDS);
      text.reaches(
          "end " + state,
          most(odds.subList(Math.max(0, odds.size() - 2), odds.size()), state),
          ODDS);
      text.reaches("lines " + state, count(odds, state), 1, 2, 3);
    }
    boolean titled = !lines.isEmpty() && lines.getFirst().title();
    if (titled) {
      for (State state : State.values()) {
        text.reaches("title " + state, odds.getFirst().of(state), ODDS);
      }
      text.reaches("title return", lines.getFirst().odds().of(Sense.RETURN), -1, 0, 1);
    }
    order(text, odds);
    text.reaches("partly", count(lines, Sign.PARTLY), 1, 2);
    text.reaches("going on", count(lines, Sign.GOING_ON), 1, 2, 4);
    text.reaches("returns", lines.stream().filter(l -> l.restored() != null).count(), 1, 2, 3);
    lines.stream()
        .filter(line -> line.fails() || line.restored() != null)
        .reduce((before, last) -> last)
        .ifPresent(last -> text.is(last.restored() != null ? "return last" : "failure last"));
    text.is("ends " + most(lines, TimeRole.END));
    text.is("estimates " + most(lines, TimeRole.ESTIMATE));
    return text.features();
  }

  /** Which of the telling states comes first and which last. */
  private static void order(Candidate<List<Line>> text, List<Odds<State>> odds) {
    List<State> told = odds.stream().map(o -> o.best(State.class)).toList();
    State first = null;
    State last = null;
    for (int i = 0; i < odds.size(); i++) {
      if (odds.get(i).yes(told.get(i))) {
        first = first == null ? told.get(i) : first;
        last = told.get(i);
      }
    }
    text.is("first " + first);
    text.is("last " + last);
  }

  private static String most(List<Line> lines, TimeRole role) {
    double most = TimeUse.of(lines).stream().mapToDouble(use -> use.odds(role)).max().orElse(-9);
    return most > 0.5 ? "surely" : most > -0.5 ? "likely" : "hardly";
  }

  private static double most(List<Odds<State>> odds, State state) {
    return odds.stream().mapToDouble(o -> o.of(state)).max().orElse(-9);
  }

  /** How many lines that tell of the event hold the sign. */
  private static long count(List<Line> lines, Sign sign) {
    return lines.stream()
        .filter(line -> line.has(sign) && (line.fails() || line.restored() != null))
        .count();
  }

  private static long count(List<Odds<State>> odds, State state) {
    return odds.stream().filter(o -> o.yes(state)).count();
  }
}
