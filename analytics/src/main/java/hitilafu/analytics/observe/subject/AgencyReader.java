package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.lines.Finding;
import java.util.List;

/**
 * Which organisations were hit, or speak for what was hit. The operator itself is not among them,
 * nor is a critic, nor one that went on as usual.
 */
public final class AgencyReader {
  private static final double ENOUGH = -0.8;
  private static final double CATALOGUED = 1;

  private AgencyReader() {}

  /**
   * @param operator whose service failed; null if that is not known
   */
  public static List<Finding<String>> read(
      List<Candidate<Body>> bodies, Body operator, LinearModel<Choice> agencies) {
    return bodies.stream()
        .filter(body -> body.value() != operator && !body.value().places().isEmpty())
        .filter(body -> odds(body, agencies) > ENOUGH)
        .map(body -> new Finding<>(body.value().name(), body.evidence()))
        .toList();
  }

  /** One that the catalog knows to use the service is the likelier to be hit. */
  private static double odds(Candidate<Body> body, LinearModel<Choice> agencies) {
    return agencies.odds(body.features()).of(Choice.RIGHT) + catalogued(body);
  }

  /** What the catalog adds to the log-odds. */
  public static double catalogued(Candidate<Body> body) {
    return body.features().contains("usesService") ? CATALOGUED : 0;
  }
}
