package hitilafu.analytics.observe.lines;

import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Signs;
import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import java.util.Optional;

/** Says whether a sentence claims that a service works again. A promise is not a restoration. */
public final class RestoredReader {
  private static final int NEAR = 42;

  /** Inside a claim: "are being restored", "is not yet back". */
  private static final Vocabulary UNDONE = Vocabulary.of("being|not|never|yet|to be");

  private RestoredReader() {}

  public static Optional<Span> read(Sentence sentence, Signs signs) {
    return signs
        .first(Sign.NOT_UNTIL)
        .or(
            () ->
                signs.all(Sign.WORKS_AGAIN).stream()
                    .filter(span -> !promised(span, sentence, signs))
                    .findFirst());
  }

  /** Whether the claim hangs on a word for the future, or a "not", in its own clause. */
  private static boolean promised(Span claim, Sentence sentence, Signs signs) {
    int clause = sentence.clause(claim);
    if (UNDONE.in(claim.of(sentence))) {
      return true;
    }
    return signs.all(Sign.NOT_YET).stream()
        .anyMatch(
            span ->
                span.start() <= claim.start()
                    && claim.start() - span.end() <= NEAR
                    && sentence.clause(span) == clause);
  }
}
