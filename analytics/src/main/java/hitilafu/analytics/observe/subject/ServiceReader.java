package hitilafu.analytics.observe.subject;

import hitilafu.analytics.observe.learned.LinearModel;
import hitilafu.analytics.observe.lines.Candidate;
import hitilafu.analytics.observe.lines.Choice;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Service;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which service failed: of all that the text names, the one that the model finds likeliest; or the
 * one that this one needs, if that failed too.
 */
public final class ServiceReader {

  private static final double PERHAPS = -1.5;

  private ServiceReader() {}

  /**
   * @param country null if the text could not be placed
   */
  public static Optional<Candidate<ServiceUse>> read(
      List<Line> lines, CountryCatalog country, LinearModel<Choice> services) {
    List<Candidate<ServiceUse>> all = ServiceCandidates.of(lines, country);
    return all.stream()
        .max(Comparator.comparingDouble(c -> odds(c, services)))
        .map(best -> root(best, all, services));
  }

  /** The service that this one needs, if the text says of that one too that it failed. */
  private static Candidate<ServiceUse> root(
      Candidate<ServiceUse> best, List<Candidate<ServiceUse>> all, LinearModel<Choice> services) {
    Service known = best.value().known();
    return all.stream()
        .filter(other -> known != null && other.value().known() != null)
        .filter(other -> known.dependsOn().contains(other.value().known().id()))
        .filter(other -> other.features().contains("subject"))
        .filter(other -> odds(other, services) > PERHAPS)
        .findFirst()
        .orElse(best);
  }

  private static double odds(Candidate<ServiceUse> candidate, LinearModel<Choice> services) {
    return services.odds(candidate.features()).of(Choice.RIGHT);
  }
}
