package hitilafu.analytics.compose;

import hitilafu.model.Evidence;
import hitilafu.model.IncidentUpdate;
import hitilafu.model.Lifecycle;
import hitilafu.model.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was known when: one update per report, by the sources' own times, undated ones last, each
 * with the fields on which it says what nobody had said before.
 */
final class Updates {
  private static final Comparator<Observation> BY_TIME =
      Comparator.comparing(
              (Observation o) -> o.citation().publishedAt(),
              Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(Observation::id);

  private static final Map<String, Function<Observation, Collection<?>>> CLAIMS =
      new TreeMap<>(
          Map.of(
              "start", o -> one(o.start()),
              "end", o -> one(o.end()),
              "duration", o -> one(o.duration()),
              "level", o -> one(o.level()),
              "status", o -> one(o.lifecycle() == Lifecycle.UNKNOWN ? null : o.lifecycle()),
              "cause", o -> one(o.cause()),
              "counts", Observation::counts,
              "agencies", Observation::affectedAgencies,
              "affectedServices", Observation::affectedServices,
              "workaround", o -> one(o.workaround())));

  private final Set<List<Object>> said = new HashSet<>();

  private Updates() {}

  static List<IncidentUpdate> of(List<Observation> observations) {
    Updates known = new Updates();
    List<IncidentUpdate> updates = new ArrayList<>();
    observations.stream().sorted(BY_TIME).forEach(o -> updates.add(known.update(o)));
    return updates;
  }

  private IncidentUpdate update(Observation observation) {
    return new IncidentUpdate(
        observation.citation().publishedAt(),
        observation.citation().publishedPrecision(),
        observation.id(),
        observation.citation().publisher(),
        observation.lifecycle(),
        words(observation),
        news(observation));
  }

  private List<String> news(Observation observation) {
    Set<String> news = new TreeSet<>();
    CLAIMS.forEach(
        (field, claim) -> {
          for (Object value : claim.apply(observation)) {
            if (said.add(List.of(field, ClaimedValue.key(value)))) {
              news.add(field);
            }
          }
        });
    return List.copyOf(news);
  }

  private static Collection<?> one(Object value) {
    return value == null ? List.of() : List.of(value);
  }

  /** The sentence on the state of things, else on the service; null without evidence. */
  private static String words(Observation observation) {
    return Stream.of("lifecycle", "level", "cause", "service")
        .flatMap(field -> observation.evidenceFor(field).stream())
        .map(Evidence::sentence)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
