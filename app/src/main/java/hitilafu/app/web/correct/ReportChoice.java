package hitilafu.app.web.correct;

import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.web.evidence.Report;
import hitilafu.model.Citation;
import hitilafu.model.Observation;
import hitilafu.model.Role;

/**
 * A report that may be split off.
 *
 * @param observation its id
 * @param source who published it, and when
 * @param headline null if it has none
 * @param recounts whether it only comes back to the incident
 */
record ReportChoice(
    String observation, String source, String headline, boolean recounts, boolean marked) {

  static ReportChoice of(Observation observation, Typed typed, PhraseTime time) {
    Citation citation = observation.citation();
    String published = time.said(citation.publishedAt(), citation.publishedPrecision()).text();
    return new ReportChoice(
        observation.id(),
        Report.publisher(citation) + ", " + published,
        citation.title(),
        observation.role() == Role.BACKGROUND,
        typed.off().contains(observation.id()));
  }
}
