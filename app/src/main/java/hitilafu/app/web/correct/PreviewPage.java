package hitilafu.app.web.correct;

import hitilafu.app.correct.Preview;
import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Reader;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import java.util.List;
import java.util.Map;

/**
 * What would change, before it does, in finished words.
 *
 * @param deeds what is about to be kept
 * @param reason why; the same for all
 * @param keep where it is sent to be kept
 * @param back where it is sent to be changed
 * @param repeated what was typed, to be sent again
 */
record PreviewPage(
    String title,
    String address,
    List<String> deeds,
    String reason,
    List<Foreseen> changes,
    String keep,
    String back,
    List<Map.Entry<String, String>> repeated) {

  static PreviewPage of(
      Incident incident, List<Correction> made, Preview preview, Typed typed, Reader reader) {
    return new PreviewPage(
        incident.title(),
        Address.incident(incident.id()),
        made.stream().map(PhraseCorrection::deed).map(PhraseWord::capital).toList(),
        made.getFirst().by() + ": " + made.getFirst().why(),
        preview.changes().stream().map(change -> Foreseen.of(change, reader)).toList(),
        Address.correct(incident.id()),
        Address.correct(incident.id()) + "/again",
        typed.repeated());
  }
}
