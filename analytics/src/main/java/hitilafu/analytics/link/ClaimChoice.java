package hitilafu.analytics.link;

import hitilafu.model.Observation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Chooses, field by field, which of conflicting claims is shown, and notes whose it is. What the
 * field wants comes first (a mechanism before "technical hitch", a finer time before a coarser),
 * then the voice (agency, press, users), then the latest word, then the id.
 */
final class ClaimChoice {
  private static final Comparator<Observation> BY_WEIGHT =
      Comparator.comparing(Observation::voice)
          .thenComparing((Observation o) -> o.citation().firstKnownAt(), Comparator.reverseOrder())
          .thenComparing(Observation::id);

  private final List<Observation> observations;
  private final Map<String, String> shown;

  ClaimChoice(List<Observation> observations, Map<String, String> shown) {
    this.observations = observations;
    this.shown = shown;
  }

  /** The claim of the weightiest observation that makes one; null if none does. */
  <T> T choose(String field, Function<Observation, T> claim, Predicate<T> made) {
    return choose(field, claim, made, Comparator.comparing(value -> 0));
  }

  /** The same, the field's own preference first: its least value is shown. */
  <T> T choose(
      String field, Function<Observation, T> claim, Predicate<T> made, Comparator<T> preference) {
    Optional<Observation> best =
        observations.stream()
            .filter(o -> claim.apply(o) != null && made.test(claim.apply(o)))
            .min(Comparator.comparing(claim, preference).thenComparing(BY_WEIGHT));
    best.ifPresent(o -> shown.put(field, o.id()));
    return best.map(claim).orElse(null);
  }
}
