package hitilafu.analytics.observe;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.learned.Sense;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.Evidence;
import hitilafu.model.Lifecycle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where the outage stands when the text comes out: restored, partly, or going on. What each line
 * says is judged first, then what they make together: a promise is no restoration, and an update
 * above the old body outranks it.
 */
record StatusReader(LinearModel<State> states, LinearModel<Standing> standings) {
  private static final double[] ODDS = {-2, -1, -.5, 0, .5, 1, 2};
  private static final int LEAD = 4;
  private static final double OUTRIGHT = -1;
  private static final double STILL = 0.5;

  /** Below these odds a text says nothing of how things stand. */
  private static final double SAYS = -2;

  /**
   * @param cause what the text says of the cause; null if nothing
   */
  Finding<Lifecycle> read(List<Line> lines, Cause cause) {
    List<Odds<State>> odds = odds(lines);
    boolean says =
        odds.stream().anyMatch(o -> o.of(o.best(State.class)) > SAYS)
            || lines.stream().anyMatch(Line::states);
    if (!says) {
      return new Finding<>(Lifecycle.UNKNOWN, List.of());
    }
    Standing likeliest = standings.odds(features(lines, odds)).best(Standing.class);
    Standing standing = borneOut(likeliest, lines, odds);
    return switch (standing) {
      case RESOLVED -> at(Lifecycle.RESOLVED, State.RESTORED, lines, odds);
      case PARTIAL -> at(Lifecycle.MONITORING, State.PARTLY, lines, odds);
      case ONGOING -> {
        boolean known = cause != null && cause.category() != CauseCategory.UNKNOWN;
        Lifecycle down = known ? Lifecycle.IDENTIFIED : Lifecycle.INVESTIGATING;
        yield at(down, State.DOWN, lines, odds);
      }
    };
  }

  /** All of a text may mislead where one of its lines says it outright. */
  private static Standing borneOut(Standing standing, List<Line> lines, List<Odds<State>> odds) {
    int returns = -1;
    int fails = -1;
    boolean told = false;
    boolean promised = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean promises = lines.get(i).restored() == null && lines.get(i).has(Sign.WORKS_AGAIN);
      told |= lines.get(i).restored() != null || odds.get(i).yes(State.RESTORED) && !promises;
      promised |= promises && odds.get(i).yes(State.RESTORED);
      returns = outright(lines.get(i), odds.get(i)) ? i : returns;
      fails = goesOn(odds.get(i)) ? i : fails;
    }
    boolean over = returns > fails && odds.stream().noneMatch(o -> o.yes(State.PARTLY));
    return switch (standing) {
      case RESOLVED -> promised && !told ? Standing.ONGOING : standing;
      case ONGOING -> over ? Standing.RESOLVED : standing;
      case PARTIAL -> standing;
    };
  }

  private static boolean outright(Line line, Odds<State> odds) {
    return line.restored() != null && odds.of(State.RESTORED) > OUTRIGHT;
  }

  private static boolean goesOn(Odds<State> odds) {
    return odds.of(State.DOWN) > STILL || odds.yes(State.PROMISE) || odds.yes(State.RELAPSE);
  }

  List<Odds<State>> odds(List<Line> lines) {
    List<Odds<State>> odds = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      odds.add(states.odds(LineFeatures.of(lines, i).features()));
    }
    return odds;
  }

  /** What the model of standings sees of a text. */
  static Collection<String> features(List<Line> lines, List<Odds<State>> odds) {
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

  /** The words are those of the line that says so most clearly. */
  private static Finding<Lifecycle> at(
      Lifecycle lifecycle, State state, List<Line> lines, List<Odds<State>> odds) {
    int best = 0;
    for (int i = 1; i < odds.size(); i++) {
      best = odds.get(i).of(state) > odds.get(best).of(state) ? i : best;
    }
    Line line = lines.get(best);
    Optional<Span> words =
        Optional.ofNullable(
            state == State.DOWN && line.fails() ? line.failure().span() : line.restored());
    Evidence evidence = words.map(line.sentence()::evidence).orElseGet(line.sentence()::evidence);
    return new Finding<>(lifecycle, evidence);
  }
}
