package hitilafu.app.web.correct;

import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.web.page.Address;
import hitilafu.app.web.page.Reader;
import hitilafu.index.search.Similar;
import hitilafu.model.Incident;
import java.util.List;

/**
 * Where an incident is put right, in finished words.
 *
 * @param review what analysts said of it so far
 * @param reports the first of them
 * @param more whether there are others
 * @param typed what was typed before
 * @param problem what is wrong with that; null if nothing is
 */
record CorrectPage(
    String title,
    String address,
    String preview,
    String corrections,
    String review,
    List<FieldChoice> fields,
    List<SimilarChoice> similar,
    List<ReportChoice> reports,
    boolean more,
    Typed typed,
    String problem) {
  private static final int MOST_REPORTS = 200;

  static CorrectPage of(
      Incident incident, List<Similar> similar, Typed typed, String problem, Reader reader) {
    PhraseTime time = PhraseTime.brief(reader.zone(incident.zone()));
    return new CorrectPage(
        incident.title(),
        Address.incident(incident.id()),
        Address.correct(incident.id()) + "/preview",
        Address.corrections(incident.id()),
        PhraseCorrection.state(incident.review()),
        FieldChoice.of(incident, time),
        SimilarChoice.of(similar, incident, typed),
        incident
            .allObservations()
            .limit(MOST_REPORTS)
            .map(observation -> ReportChoice.of(observation, typed, time))
            .toList(),
        incident.allObservations().count() > MOST_REPORTS,
        typed,
        problem);
  }
}
