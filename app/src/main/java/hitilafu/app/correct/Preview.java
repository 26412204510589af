package hitilafu.app.correct;

import hitilafu.analytics.link.Foresight;
import hitilafu.app.home.Home;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What corrections would change, were they kept: linked and composed with them and without, by the
 * rules of the job, from the reports of the incidents that they bear on and of some like these.
 *
 * @param changes an incident each, by id; none if nothing would change
 */
public record Preview(List<Change> changes) {

  /**
   * An incident that would change.
   *
   * @param before null if it would appear
   * @param after null if it would be no more
   * @param other of one that would appear: what holds its first report now; of one that would be no
   *     more: what would hold it; else null, as if nothing does
   */
  public record Change(Incident before, Incident after, Incident other) {}

  /**
   * Foresees.
   *
   * @param made corrections that are not kept yet
   */
  public static Preview of(Home home, IncidentSearcher searcher, List<Correction> made)
      throws IOException {
    List<Correction> kept = home.corrections().all();
    List<Correction> then = new ArrayList<>(kept);
    then.addAll(made);
    List<Observation> observations = Neighbourhood.of(searcher, made, kept);
    Foresight foresight = new Foresight(home.catalog());
    return between(
        foresight.incidents(observations, kept), foresight.incidents(observations, then));
  }

  static Preview between(List<Incident> before, List<Incident> after) {
    TreeMap<String, Incident> now = byId(before);
    TreeMap<String, Incident> then = byId(after);
    TreeSet<String> ids = new TreeSet<>(now.keySet());
    ids.addAll(then.keySet());
    List<Change> changes = new ArrayList<>();
    for (String id : ids) {
      Incident old = now.get(id);
      Incident changed = then.get(id);
      if (old == null) {
        changes.add(new Change(null, changed, holder(id, before)));
      } else if (changed == null) {
        changes.add(new Change(old, null, holder(id, after)));
      } else if (!old.equals(changed)) {
        changes.add(new Change(old, changed, null));
      }
    }
    return new Preview(changes);
  }

  private static TreeMap<String, Incident> byId(List<Incident> incidents) {
    TreeMap<String, Incident> byId = new TreeMap<>();
    incidents.forEach(incident -> byId.put(incident.id(), incident));
    return byId;
  }

  private static Incident holder(String observation, List<Incident> incidents) {
    return incidents.stream()
        .filter(i -> i.allObservations().anyMatch(o -> o.id().equals(observation)))
        .findFirst()
        .orElse(null);
  }
}
