package hitilafu.app.relevance;

import hitilafu.model.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The judgements of one query, by the incidents that there are.
 *
 * @param byId incident id to grade
 * @param lost judgements that name no incident: found by nobody, and missed by all
 */
record Grades(Map<String, Integer> byId, List<Judgement> lost) {
  static Grades of(JudgedQuery query, List<Incident> incidents) {
    Map<String, Integer> byId = new HashMap<>();
    List<Judgement> lost = new ArrayList<>();
    for (Judgement judgement : query.relevant()) {
      List<Incident> named = incidents.stream().filter(judgement::names).toList();
      named.forEach(incident -> byId.merge(incident.id(), judgement.grade(), Math::max));
      if (named.isEmpty()) {
        lost.add(judgement);
      }
    }
    return new Grades(byId, lost);
  }

  /** The grades of a list of incidents, in its order; 0 for what is of no use. */
  List<Integer> of(List<String> incidents) {
    return incidents.stream().map(id -> byId.getOrDefault(id, 0)).toList();
  }

  /** The grades of the best list that there could be. */
  List<Integer> ideal() {
    List<Integer> all = new ArrayList<>(byId.values());
    lost.forEach(judgement -> all.add(judgement.grade()));
    all.sort(Comparator.reverseOrder());
    return all;
  }
}
