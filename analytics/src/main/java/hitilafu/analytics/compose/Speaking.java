package hitilafu.analytics.compose;

import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.List;

/** Whose word counts for an incident. */
public final class Speaking {
  private Speaking() {}

  /** What its reports now say: without what a later state of their page takes back. */
  public static List<Observation> of(Incident incident) {
    return IncidentPage.current(told(incident));
  }

  /**
   * Its reports, or what recounts it if there is none, but for those that an analyst dismissed.
   * Never empty.
   */
  public static List<Observation> told(Incident incident) {
    List<Observation> able =
        incident.observations().isEmpty() ? incident.background() : incident.observations();
    List<String> dismissed = incident.review().dismissed();
    List<Observation> told = able.stream().filter(o -> !dismissed.contains(o.id())).toList();
    return told.isEmpty() ? able : told;
  }
}
