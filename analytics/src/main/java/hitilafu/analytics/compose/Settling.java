package hitilafu.analytics.compose;

import hitilafu.analytics.correct.Amending;
import hitilafu.analytics.correct.CorrectableField;
import hitilafu.model.Choice;
import hitilafu.model.Minutes;
import hitilafu.model.Observation;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Settles each field of an incident: by an analyst's correction if there is one, else by the claims
 * of the reports.
 */
record Settling(ClaimChoice claims, Amending amending, Map<String, Choice> shown) {

  <T> T value(CorrectableField<T> field, T machine) {
    return amending.settle(field, machine, shown);
  }

  <T> T claim(CorrectableField<T> field, Function<Observation, T> claim) {
    return value(field, claims.choose(field.name(), claim));
  }

  <T> T claim(
      CorrectableField<T> field,
      Function<Observation, T> claim,
      Predicate<T> made,
      Preference<T> preference) {
    return value(field, claims.choose(field.name(), claim, made, preference));
  }

  /**
   * The printed length; what start and end make together where none is printed, or where an analyst
   * put one of these right.
   */
  Minutes duration(Predicate<Minutes> printed, Minutes reckoned) {
    boolean moved =
        amending.corrects(CorrectableField.START) || amending.corrects(CorrectableField.END);
    Minutes machine =
        moved
            ? null
            : claims.choose(
                CorrectableField.DURATION.name(),
                Observation::duration,
                printed,
                Preference.none());
    return value(CorrectableField.DURATION, machine == null ? reckoned : machine);
  }
}
