package hitilafu.analytics.compose;

import hitilafu.model.Cause;
import hitilafu.model.Count;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ServiceRef;
import hitilafu.model.Voice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A value of a field with all who claim it.
 *
 * @param by the weightiest of them
 * @param voice of the weightiest
 * @param voices how many independent voices claim it
 * @param last when it was last said
 */
record ClaimedValue<T>(T value, Observation by, Voice voice, int voices, Instant last) {
  private static final Comparator<Observation> WEIGHTIEST =
      Comparator.comparing(Observation::voice)
          .thenComparing((Observation o) -> o.citation().firstKnownAt(), Comparator.reverseOrder())
          .thenComparing(Observation::id);

  /**
   * @param claimants all who claim this value, at least one
   */
  static <T> ClaimedValue<T> of(
      List<Observation> claimants,
      java.util.function.Function<Observation, T> claim,
      Comparator<T> first,
      Voices voices) {
    Observation by =
        claimants.stream()
            .min(Comparator.comparing(claim, first).thenComparing(WEIGHTIEST))
            .orElseThrow();
    Observation weightiest = claimants.stream().min(WEIGHTIEST).orElseThrow();
    Instant last =
        claimants.stream()
            .map(o -> o.citation().firstKnownAt())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new ClaimedValue<>(
        claim.apply(by), by, weightiest.voice(), voices.count(claimants), last);
  }

  /** Equal for values that say the same, whatever their words. */
  static Object key(Object value) {
    return switch (value) {
      case Moment moment when moment.resolved() -> List.of(moment.earliest(), moment.latest());
      case Moment moment -> Objects.requireNonNullElse(moment.text(), "");
      case Cause cause when cause.detail() != null -> cause.detail();
      case Cause cause -> cause.category();
      case Minutes minutes ->
          List.of(String.valueOf(minutes.low()), minutes.best() + "", minutes.high() + "");
      case Count count ->
          count.what() + " " + count.qualifier() + (count.value() == null ? "" : count.value());
      case ServiceRef service -> service.key();
      case String text -> text.toLowerCase(Locale.ROOT);
      default -> value;
    };
  }
}
