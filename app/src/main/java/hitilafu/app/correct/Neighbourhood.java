package hitilafu.app.correct;

import hitilafu.index.search.IncidentSearcher;
import hitilafu.index.search.Similar;
import hitilafu.model.Correction;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The incidents that corrections bear on, whatever other corrections tie to these, and some that
 * are like them: what is split off may belong to one of those.
 */
final class Neighbourhood {
  private static final int MOST_INCIDENTS = 100;
  private static final int MOST_OBSERVATIONS = 2_000;
  private static final int LIKE_EACH = 10;

  private final IncidentSearcher searcher;
  private final Map<String, List<Correction>> byObservation = new HashMap<>();
  private final Map<String, Incident> incidents = new LinkedHashMap<>();

  private Neighbourhood(IncidentSearcher searcher, Collection<Correction> corrections) {
    this.searcher = searcher;
    for (Correction correction : corrections) {
      for (String id : correction.named()) {
        byObservation.computeIfAbsent(id, any -> new ArrayList<>()).add(correction);
      }
    }
  }

  /**
   * The observations of all of them.
   *
   * @param made what is to be foreseen
   * @param all corrections that were ever made
   */
  static List<Observation> of(
      IncidentSearcher searcher, List<Correction> made, Collection<Correction> all) {
    Neighbourhood neighbourhood = new Neighbourhood(searcher, all);
    neighbourhood.tied(made);
    neighbourhood.alike();
    return neighbourhood.incidents.values().stream().flatMap(Incident::allObservations).toList();
  }

  private void tied(List<Correction> made) {
    Deque<String> ids = new ArrayDeque<>();
    made.forEach(correction -> ids.addAll(correction.named()));
    while (!ids.isEmpty() && incidents.size() < MOST_INCIDENTS) {
      Incident found = searcher.find(ids.removeFirst()).orElse(null);
      if (found != null && incidents.putIfAbsent(found.id(), found) == null) {
        found
            .allObservations()
            .flatMap(o -> byObservation.getOrDefault(o.id(), List.of()).stream())
            .distinct()
            .forEach(correction -> ids.addAll(correction.named()));
      }
    }
  }

  private void alike() {
    long observations = incidents.values().stream().mapToLong(Neighbourhood::size).sum();
    for (Incident incident : List.copyOf(incidents.values())) {
      for (Similar similar : searcher.similar(incident, LIKE_EACH)) {
        Incident other = similar.incident();
        observations += size(other);
        if (observations > MOST_OBSERVATIONS) {
          return;
        }
        if (Objects.equals(other.country(), incident.country())) {
          incidents.putIfAbsent(other.id(), other);
        }
      }
    }
  }

  private static long size(Incident incident) {
    return incident.allObservations().count();
  }
}
