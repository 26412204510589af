package hitilafu.analytics.observe.lines;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Signs;
import hitilafu.analytics.observe.text.Span;

/**
 * Tells a claim from what only sounds like one: a condition, a general remark, a denial, a rule, a
 * complaint that things never work.
 */
public final class Modality {
  private Modality() {}

  /** Whether nothing in the sentence counts as a failure. */
  public static boolean cancels(Sentence sentence, Signs signs) {
    boolean other = signs.has(Sign.OTHER_EVENTS) && !signs.has(Sign.OUTRIGHT);
    return other || signs.has(Sign.GENERAL) || question(sentence.text());
  }

  /** Whether a failure in this place is claimed rather than feared, advised on or denied. */
  public static boolean asserted(Span failure, Sentence sentence, Signs signs) {
    int clause = sentence.clause(failure);
    boolean conditional =
        signs.all(Sign.CONDITIONAL).stream()
            .anyMatch(
                span -> {
                  int distance = clause - sentence.clause(span);
                  return distance == 0 || distance == 1 && span.end() <= failure.start();
                });
    boolean denied =
        signs.all(Sign.DENIAL).stream()
            .anyMatch(span -> Math.abs(clause - sentence.clause(span)) <= 1);
    return !conditional && !denied;
  }

  private static boolean question(String text) {
    return text.endsWith("?") || text.endsWith("?\"") || text.endsWith("?”");
  }
}
