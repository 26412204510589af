package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.learned.Odds;
import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.LineFeatures;
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
public record StatusReader(LinearModel<State> states, LinearModel<Standing> standings) {
  /** Below these odds a text says nothing of how things stand. */
  private static final double SAYS = -2;

  /**
   * @param cause what the text says of the cause; null if nothing
   */
  public Finding<Lifecycle> read(List<Line> lines, Cause cause) {
    List<Odds<State>> odds = odds(lines);
    boolean says =
        odds.stream().anyMatch(o -> o.of(o.best(State.class)) > SAYS)
            || lines.stream().anyMatch(Line::states);
    if (!says) {
      return new Finding<>(Lifecycle.UNKNOWN, List.of());
    }
    Standing likeliest = standings.odds(StandingFeatures.of(lines, odds)).best(Standing.class);
    return switch (Outright.in(lines, odds).correct(likeliest)) {
      case RESOLVED -> at(Lifecycle.RESOLVED, State.RESTORED, lines, odds);
      case PARTIAL -> at(Lifecycle.MONITORING, State.PARTLY, lines, odds);
      case ONGOING -> {
        boolean known = cause != null && cause.category() != CauseCategory.UNKNOWN;
        Lifecycle down = known ? Lifecycle.IDENTIFIED : Lifecycle.INVESTIGATING;
        yield at(down, State.DOWN, lines, odds);
      }
    };
  }

  public List<Odds<State>> odds(List<Line> lines) {
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
