package hitilafu.app.web.correct;

import hitilafu.app.web.page.Address;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import java.util.Collection;
import java.util.List;

/**
 * What was put right of an incident, in finished words.
 *
 * @param preview where an undoing is sent first
 * @param kept the latest first
 * @param waiting whether the record has not taken all of it up
 * @param problem what is wrong with an undoing as it was typed; null if nothing is
 */
record CorrectionsPage(
    String title,
    String address,
    String correct,
    String preview,
    List<Kept> kept,
    boolean waiting,
    String problem) {

  /**
   * @param bearing that bear on it, the earliest first
   * @param all that were ever made
   */
  static CorrectionsPage of(
      Incident incident,
      List<Correction> bearing,
      Collection<Correction> all,
      Typed typed,
      String problem) {
    Standing standing = new Standing(incident, all);
    return new CorrectionsPage(
        incident.title(),
        Address.incident(incident.id()),
        Address.correct(incident.id()),
        Address.correct(incident.id()) + "/preview",
        bearing.reversed().stream().map(c -> Kept.of(c, standing, typed)).toList(),
        bearing.stream().anyMatch(standing::waits),
        problem);
  }
}
