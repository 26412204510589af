package hitilafu.analytics.observe;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Span;
import hitilafu.model.Cause;
import hitilafu.model.CauseCategory;
import hitilafu.model.Evidence;
import hitilafu.model.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the outage stands when the text comes out: restored, partly, or going on. What each line
 * says is judged first, then what they make together: a promise is no restoration, and an update
 * above the old body outranks it.
 */
record StatusReader(LinearModel<State> states, LinearModel<Standing> standings) {
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
    Standing likeliest = standings.odds(StandingFeatures.of(lines, odds)).best(Standing.class);
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
    return line.has(Sign.NOT_UNTIL)
        || line.restored() != null && odds.of(State.RESTORED) > OUTRIGHT;
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
