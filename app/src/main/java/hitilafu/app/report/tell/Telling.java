package hitilafu.app.report.tell;

import hitilafu.app.report.Issue;
import hitilafu.model.Incident;
import java.util.List;

/**
 * What all chapters of an issue share.
 *
 * @param address where the publication is to be found; null if it has no public address
 * @param numbers of the incidents that are told
 * @param sources as far as they are cited
 */
record Telling(Issue issue, String address, Numbers numbers, Sources sources) {

  /** An address below that of the publication; null if it has none. */
  String page(String path) {
    return address == null ? null : address + path;
  }

  String incidentPage(Incident incident) {
    return page("/incidents/" + incident.id());
  }

  Claimants who(Incident incident) {
    return new Claimants(incident, sources);
  }

  /** "week", "year". */
  String period() {
    return issue.yearly() ? "year" : "week";
  }

  /** As {@link Numbers#words}. */
  Words incidents(List<String> ids) {
    return numbers.words(ids);
  }
}
