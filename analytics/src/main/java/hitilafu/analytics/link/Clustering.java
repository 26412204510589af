package hitilafu.analytics.link;

import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Precision;
import hitilafu.model.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which observations of a neighbourhood are one event. Deterministic, and blind to arrival: it
 * sorts what it is given.
 *
 * <ol>
 *   <li>Reports that state a start are one event when their local start days overlap.
 *   <li>A report that states none, or none finer than a week, joins the event that began last
 *       within the span it allows; else such reports stand together.
 *   <li>A retelling joins the event whose start lies in the time it names: of several, the one with
 *       most reports. If there is none, retellings of one time stand together.
 * </ol>
 */
final class Clustering {
  private static final Comparator<Observation> BY_TIME =
      Comparator.<Observation, Instant>comparing(
              observation -> EventSpan.of(observation).map(EventSpan::earliest).orElse(Instant.MIN))
          .thenComparing(Observation::id);

  private final List<Cluster> clusters = new ArrayList<>();

  private Clustering() {}

  /** The clusters, each holding at least one observation; every observation is in exactly one. */
  static List<Cluster> of(Collection<Observation> neighbourhood) {
    List<Observation> sorted = neighbourhood.stream().sorted(BY_TIME).toList();
    Clustering clustering = new Clustering();
    sorted.stream().filter(o -> isMain(o) && statesStart(o)).forEach(clustering::placeByStart);
    sorted.stream().filter(o -> isMain(o) && !statesStart(o)).forEach(clustering::placeByReport);
    sorted.stream().filter(o -> !isMain(o)).forEach(clustering::placeRetelling);
    return clustering.clusters;
  }

  private void placeByStart(Observation observation) {
    EventSpan days = LocalDays.of(observation);
    clusters.stream()
        .filter(cluster -> cluster.overlaps(days))
        .findFirst()
        .orElseGet(this::open)
        .add(observation, days);
  }

  private void placeByReport(Observation observation) {
    EventSpan span = EventSpan.of(observation).orElse(null);
    Optional<Cluster> began =
        clusters.stream()
            .filter(cluster -> span == null ? !cluster.hasSpan() : cluster.overlaps(span))
            .max(Comparator.comparing(Cluster::earliestOrMax));
    if (began.isPresent()) {
      began.get().add(observation, null);
    } else {
      open().add(observation, span);
    }
  }

  private void placeRetelling(Observation observation) {
    EventSpan span = EventSpan.of(observation).orElse(null);
    clusters.stream()
        .filter(cluster -> span == null ? !cluster.hasSpan() : cluster.overlaps(span))
        .max(
            Comparator.comparing(Cluster::mains)
                .thenComparing(Cluster::earliestOrMax, Comparator.reverseOrder()))
        .orElseGet(this::open)
        .add(observation, span);
  }

  private Cluster open() {
    Cluster cluster = new Cluster();
    clusters.add(cluster);
    return cluster;
  }

  /** Whether it is news of the event; what came of it later is placed as a retelling is. */
  static boolean isMain(Observation observation) {
    return observation.role() == Role.MAIN && observation.kind() != ObservationKind.FOLLOWUP;
  }

  private static boolean statesStart(Observation observation) {
    return observation.start() != null
        && observation.start().resolved()
        && observation.start().precision().compareTo(Precision.DAY) <= 0;
  }
}
