package hitilafu.analytics.link;

import hitilafu.model.Evidence;
import hitilafu.model.IncidentUpdate;
import hitilafu.model.Observation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was known when: one update per report, by the sources' own times, undated ones last. */
final class Updates {
  private static final Comparator<IncidentUpdate> BY_TIME =
      Comparator.comparing(
              IncidentUpdate::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(IncidentUpdate::observation);

  private Updates() {}

  static List<IncidentUpdate> of(List<Observation> observations) {
    return observations.stream().map(Updates::of).sorted(BY_TIME).toList();
  }

  private static IncidentUpdate of(Observation observation) {
    return new IncidentUpdate(
        observation.citation().publishedAt(),
        observation.citation().publishedPrecision(),
        observation.id(),
        observation.citation().publisher(),
        observation.lifecycle(),
        words(observation));
  }

  /** The sentence on the state of things, else on the service; null without evidence. */
  private static String words(Observation observation) {
    return Stream.of("lifecycle", "level", "cause", "service")
        .flatMap(field -> observation.evidenceFor(field).stream())
        .map(Evidence::sentence)
        .findFirst()
        .orElse(null);
  }
}
