package hitilafu.app.web.correct;

import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.model.Correction;

/**
 * A correction that was made, in finished words.
 *
 * @param standing whether it holds
 * @param undoable whether there is something to undo
 * @param why the reason that was typed for undoing it; empty if none was
 */
record Kept(String id, String deed, String reason, String standing, boolean undoable, String why) {

  static Kept of(Correction correction, Standing standing, Typed typed) {
    boolean meant = typed.is("undo") && typed.correction().equals(correction.id());
    return new Kept(
        correction.id(),
        PhraseWord.capital(PhraseCorrection.deed(correction)),
        PhraseCorrection.reason(correction),
        standing.words(correction),
        standing.undoable(correction),
        meant ? typed.why() : "");
  }
}
