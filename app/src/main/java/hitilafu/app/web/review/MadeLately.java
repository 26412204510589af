package hitilafu.app.web.review;

import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.page.Address;
import hitilafu.model.Correction;
import hitilafu.model.Incident;

/**
 * A correction in a list, in finished words.
 *
 * @param incident title of what it bears on; null if nothing in the record
 * @param address where it stands with all others of that, and is undone; null if nowhere
 */
record MadeLately(String id, String deed, String reason, String incident, String address) {

  /**
   * @param incident that it bears on; null if none does
   */
  static MadeLately of(Correction correction, Incident incident) {
    return new MadeLately(
        correction.id(),
        PhraseWord.capital(PhraseCorrection.deed(correction)),
        PhraseCorrection.reason(correction),
        incident == null ? null : incident.title(),
        incident == null ? null : Address.corrections(incident.id()) + "#" + correction.id());
  }
}
