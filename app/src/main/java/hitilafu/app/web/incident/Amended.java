package hitilafu.app.web.incident;

import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.model.Amendment;

/**
 * A correction in finished words.
 *
 * @param deed what it does
 * @param reason who, when and why
 * @param beside what the machine has instead; empty if that does not matter
 */
record Amended(String deed, String reason, String beside) {
  static Amended of(Amendment amendment) {
    return new Amended(
        PhraseWord.capital(PhraseCorrection.deed(amendment.correction())),
        PhraseCorrection.reason(amendment.correction()),
        PhraseCorrection.beside(amendment));
  }
}
