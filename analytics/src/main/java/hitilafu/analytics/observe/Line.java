package hitilafu.analytics.observe;

import java.util.List;
import java.util.Optional;

/**
 * A sentence and what was seen in it before anything was concluded.
 *
 * @param mentions names of the catalog
 * @param times time expressions, their offsets the paragraph's
 * @param failure null if it does not say that something failed
 * @param restored where it says that something works again; null if it does not
 * @param planned where it speaks of planned work; null if it does not
 */
record Line(
    Sentence sentence,
    List<Mention> mentions,
    List<TimeExpression> times,
    Failure failure,
    Span restored,
    Span planned) {

  boolean fails() {
    return failure != null;
  }

  boolean title() {
    return sentence.title();
  }

  String text() {
    return sentence.text();
  }

  Optional<Failure> findFailure() {
    return Optional.ofNullable(failure);
  }

  /** A time expression's place within the sentence. */
  Span span(TimeExpression time) {
    return new Span(time.start() - sentence.start(), time.end() - sentence.start());
  }
}
