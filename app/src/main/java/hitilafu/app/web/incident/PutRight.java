package hitilafu.app.web.incident;

import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseField;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.model.Correction;
import hitilafu.model.Incident;

/**
 * A field as an analyst put it right.
 *
 * @param value in words
 * @param reason who, when and why
 */
record PutRight(String value, String reason) {
  static PutRight of(Incident incident, Correction correction, PhraseTime time) {
    return new PutRight(
        PhraseField.of(incident, correction.field(), time), PhraseCorrection.reason(correction));
  }
}
