package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.Surroundings;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.model.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The window that a text states: "between 14:09 and 15:45 UTC users got errors". It outranks all
 * single times, which may be those of updates, of a change or of first signs. Opening hours, a
 * crew's hours and planned work are none, and a line that only tells a return has none.
 *
 * <p>Of several windows the first counts, with all that hang together with it: the stages of a
 * failure are one impact. One that begins after it is over is a relapse, or that of something else:
 * to count the time between would make an outage of hours that were none.
 */
public final class StatedWindowReader {
  /** From these odds on a window is the event's; found by cross-validation. */
  private static final double LIKELY = -0.5;

  /** In a text that has it still down, whose hours may be those of a wait; set by such reports. */
  private static final double LIKELY_IF_DOWN = 0.25;

  private static final double[] ODDS = {-4, -2, -1, 0, 1};

  private final Anchor anchor;
  private final LinearModel<Choice> model;

  public StatedWindowReader(Anchor anchor, LinearModel<Choice> model) {
    this.anchor = anchor;
    this.model = model;
  }

  public Optional<StatedWindow> read(List<Line> lines, Lifecycle lifecycle) {
    boolean down = lifecycle == Lifecycle.INVESTIGATING || lifecycle == Lifecycle.IDENTIFIED;
    List<StatedWindow> all =
        candidates(lines).stream()
            .filter(candidate -> odds(candidate) > (down ? LIKELY_IF_DOWN : LIKELY))
            .map(Candidate::value)
            .filter(pair -> pair.resolved() && Between.range(pair).isEmpty())
            .filter(pair -> pair.line().restored() == null || pair.line().fails())
            .map(StatedWindow::of)
            .filter(window -> window.sound(anchor))
            .toList();
    return all.stream().findFirst().map(first -> first.with(all));
  }

  private double odds(Candidate<Pair> candidate) {
    return model.odds(candidate.features()).of(Choice.RIGHT);
  }

  /** Every two clock times that stand together, and what stands around them. */
  public static List<Candidate<Pair>> candidates(List<Line> lines) {
    List<Candidate<Pair>> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Pair pair : Pair.of(lines.get(i))) {
        candidates.add(candidate(lines, i, pair));
      }
    }
    return candidates;
  }

  private static Candidate<Pair> candidate(List<Line> lines, int at, Pair pair) {
    Candidate<Pair> candidate = new Candidate<>(pair);
    candidate.features().addAll(Surroundings.of(lines, at, pair.span()).features());
    // Where in a text it stands misleads: pages may have the last update first or last.
    candidate.features().removeIf(feature -> feature.startsWith("in "));
    for (TimeRole role : TimeRole.values()) {
      candidate.reaches("first " + role, pair.from().odds(role), ODDS);
      candidate.reaches("second " + role, pair.to().odds(role), ODDS);
    }
    candidate.evidence().add(pair.line().sentence().evidence(pair.span()));
    return candidate;
  }
}
