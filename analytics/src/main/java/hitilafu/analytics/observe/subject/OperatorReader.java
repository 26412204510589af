package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who answers for the service: of the organisations that the text names the likeliest, if any. */
public final class OperatorReader {
  private static final double ENOUGH = -1.5;
  private static final double CATALOGUED = 2;

  private OperatorReader() {}

  public static Optional<Candidate<Body>> read(
      List<Candidate<Body>> bodies, LinearModel<Choice> operators) {
    return bodies.stream()
        .max(Comparator.comparingDouble(body -> preferred(body, operators)))
        .filter(best -> preferred(best, operators) > ENOUGH);
  }

  /** The catalog's word counts, but not against a text that plainly says otherwise. */
  private static double preferred(Candidate<Body> body, LinearModel<Choice> operators) {
    return odds(body, operators) + catalogued(body);
  }

  /** What the catalog adds to the log-odds. */
  public static double catalogued(Candidate<Body> body) {
    Set<String> known = body.features();
    return known.contains("operates")
        ? CATALOGUED
        : known.contains("usesService") ? -CATALOGUED : 0;
  }

  private static double odds(Candidate<Body> body, LinearModel<Choice> operators) {
    return operators.odds(body.features()).of(Choice.RIGHT);
  }
}
