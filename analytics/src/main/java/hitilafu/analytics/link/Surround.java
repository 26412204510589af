package hitilafu.analytics.link;

import hitilafu.analytics.correct.Partition;
import hitilafu.model.Observation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What may be one event with an observation, looked up once. */
final class Surround {
  private final Shelf shelf;
  private final Kin kin;
  private final Partition partition;
  private final Map<String, Sighting> sightings = new HashMap<>();
  private final Map<String, List<Tie>> ties = new HashMap<>();

  Surround(Shelf shelf, Kin kin, Partition partition) {
    this.shelf = shelf;
    this.kin = kin;
    this.partition = partition;
  }

  /** Takes an observation in; null if it is there already. */
  Sighting add(Observation observation) throws Exception {
    if (!shelf.put(observation)) {
      return null;
    }
    Sighting sighting = sighting(observation.id());
    for (String slot : Slots.of(sighting)) {
      shelf.file(slot, sighting.id());
    }
    return sighting;
  }

  Sighting sighting(String id) throws Exception {
    Sighting known = sightings.get(id);
    if (known == null) {
      known = Sighting.of(shelf.get(id), kin, partition);
      sightings.put(id, known);
    }
    return known;
  }

  /** Those of these observations that are there. */
  List<Sighting> present(Collection<String> ids) throws Exception {
    List<Sighting> present = new ArrayList<>();
    for (String id : ids) {
      if (shelf.get(id) != null) {
        present.add(sighting(id));
      }
    }
    return present;
  }

  /** Every tie of a sighting that binds. */
  List<Tie> ties(Sighting sighting) throws Exception {
    List<Tie> known = ties.get(sighting.id());
    if (known == null) {
      known = new ArrayList<>();
      for (String id : near(sighting)) {
        Tie.of(sighting, sighting(id)).ifPresent(known::add);
      }
      ties.put(sighting.id(), known);
    }
    return known;
  }

  private Set<String> near(Sighting sighting) throws Exception {
    Set<String> near = new LinkedHashSet<>();
    for (String slot : Slots.around(sighting)) {
      near.addAll(shelf.filed(slot));
    }
    near.remove(sighting.id());
    return near;
  }

  /** Whatever may be placed otherwise because of these, and they themselves. */
  Map<String, Sighting> reach(Collection<Sighting> fresh) throws Exception {
    Map<String, Sighting> reached = new TreeMap<>();
    fresh.forEach(sighting -> reached.put(sighting.id(), sighting));
    Deque<Sighting> next = new ArrayDeque<>(fresh);
    while (!next.isEmpty()) {
      for (Sighting other : influenced(next.removeFirst())) {
        if (reached.putIfAbsent(other.id(), other) == null) {
          next.add(other);
        }
      }
    }
    return reached;
  }

  /** News makes events that later kinds join, never the other way about. */
  private List<Sighting> influenced(Sighting sighting) throws Exception {
    List<Sighting> influenced = new ArrayList<>();
    for (Tie tie : ties(sighting)) {
      influenced.add(tie.other(sighting));
    }
    for (String id : shelf.filed(Slots.article(sighting))) {
      influenced.add(sighting(id));
    }
    influenced.addAll(present(sighting.apart()));
    influenced.removeIf(o -> sighting.when().kind().compareTo(o.when().kind()) > 0);
    return influenced;
  }
}
