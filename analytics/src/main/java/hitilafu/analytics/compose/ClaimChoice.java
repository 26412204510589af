package hitilafu.analytics.compose;

import hitilafu.model.Choice;
import hitilafu.model.Observation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chooses, field by field, which of conflicting claims is shown, and notes whose it is and by which
 * rule. What the field wants comes first (a mechanism before "technical hitch", a finer time before
 * a coarser), then the voice (agency, press, users), then how many independent voices say so, then
 * the latest word, then the id.
 */
final class ClaimChoice {
  private final List<Observation> observations;
  private final Voices voices;
  private final Map<String, Choice> shown;

  /**
   * @param shown is told, by field, what was chosen
   */
  ClaimChoice(List<Observation> observations, Voices voices, Map<String, Choice> shown) {
    this.observations = observations;
    this.voices = voices;
    this.shown = shown;
  }

  /** The weightiest claim; null if nobody makes one. */
  <T> T choose(String field, Function<Observation, T> claim) {
    return choose(field, claim, value -> true, Preference.none());
  }

  /**
   * The same.
   *
   * @param made which claims count
   * @param preference the field's own, which comes first
   */
  <T> T choose(
      String field, Function<Observation, T> claim, Predicate<T> made, Preference<T> preference) {
    Map<Object, List<Observation>> byValue =
        observations.stream()
            .filter(o -> claim.apply(o) != null && made.test(claim.apply(o)))
            .collect(
                Collectors.groupingBy(
                    o -> ClaimedValue.key(claim.apply(o)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<String, Comparator<ClaimedValue<T>>> rules = rules(preference);
    Comparator<ClaimedValue<T>> best =
        rules.values().stream().reduce(Comparator::thenComparing).orElseThrow();
    List<ClaimedValue<T>> ranked =
        byValue.values().stream()
            .map(claimants -> ClaimedValue.of(claimants, claim, preference.first(), voices))
            .sorted(best)
            .toList();
    if (ranked.isEmpty()) {
      return null;
    }
    shown.put(
        field,
        new Choice(
            ranked.getFirst().by().id(),
            rule(ranked, rules),
            ranked.stream().map(value -> value.by().id()).toList()));
    return ranked.getFirst().value();
  }

  /** By their names for people, the first that tells two values apart first. */
  private static <T> Map<String, Comparator<ClaimedValue<T>>> rules(Preference<T> preference) {
    Map<String, Comparator<ClaimedValue<T>>> rules = new LinkedHashMap<>();
    rules.put(preference.words(), Comparator.comparing(ClaimedValue::value, preference.first()));
    rules.put(
        "an agency's word before that of the press, and this before that of users",
        Comparator.comparing(ClaimedValue::voice));
    rules.put(
        "said by more independent voices",
        Comparator.comparing((ClaimedValue<T> value) -> -value.voices()));
    rules.put(
        "the later word", Comparator.comparing((ClaimedValue<T> value) -> value.last()).reversed());
    rules.put(
        "nothing tells them apart",
        Comparator.comparing((ClaimedValue<T> value) -> value.by().id()));
    return rules;
  }

  private static <T> String rule(
      List<ClaimedValue<T>> ranked, Map<String, Comparator<ClaimedValue<T>>> rules) {
    if (ranked.size() == 1) {
      return ranked.getFirst().voices() > 1 ? "all who tell it agree" : "the only one who tells it";
    }
    return rules.entrySet().stream()
        .filter(rule -> rule.getValue().compare(ranked.get(0), ranked.get(1)) != 0)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
