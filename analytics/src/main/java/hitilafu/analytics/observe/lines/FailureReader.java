package hitilafu.analytics.observe.lines;

import hitilafu.analytics.observe.names.Mention;
import hitilafu.analytics.observe.text.Sentence;
import hitilafu.analytics.observe.text.Sign;
import hitilafu.analytics.observe.text.Signs;
import java.util.List;
import java.util.Optional;

/** Says whether a sentence claims that something failed, in English or Swahili. */
public final class FailureReader {
  private FailureReader() {}

  public static Optional<Failure> read(Sentence sentence, Signs signs, List<Mention> mentions) {
    if (Modality.cancels(sentence, signs)) {
      return Optional.empty();
    }
    return claimed(Sign.FAILS, 2, sentence, signs)
        .or(
            () ->
                signs.has(Sign.SYSTEMS) || mentions.stream().anyMatch(Mention::isService)
                    ? claimed(Sign.MAY_FAIL, 1, sentence, signs)
                    : Optional.empty());
  }

  private static Optional<Failure> claimed(
      Sign sign, int strength, Sentence sentence, Signs signs) {
    return signs.all(sign).stream()
        .filter(span -> Modality.asserted(span, sentence, signs))
        .findFirst()
        .map(span -> new Failure(span, strength));
  }
}
