package hitilafu.analytics.link;

import hitilafu.analytics.correct.Partition;
import hitilafu.model.Observation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What may be one event with an observation, looked up once.
 *
 * <p>Of a crowd of reports with one outline only the first few, by id, are weighed against others;
 * the rest are tied to these. So a day on which thousands write about one outage costs as much as
 * there are reports, not as pairs of them.
 */
final class Surround {
  /** How many speak for all of their outline. */
  static final int CROWD = 32;

  private final Shelf shelf;
  private final Kin kin;
  private final Partition partition;
  private final int crowd;
  private final Map<String, Sighting> sightings = new HashMap<>();
  private final Map<String, List<Tie>> ties = new HashMap<>();
  private final Map<String, List<String>> speakers = new HashMap<>();

  Surround(Shelf shelf, Kin kin, Partition partition, int crowd) {
    this.shelf = shelf;
    this.kin = kin;
    this.partition = partition;
    this.crowd = crowd;
  }

  /**
   * Takes an observation in; null if it is there already. All are to be added before any question.
   */
  Sighting add(Observation observation) throws Exception {
    if (!shelf.put(observation)) {
      return null;
    }
    Sighting sighting = sighting(observation.id());
    shelf.file(Slots.article(sighting), sighting.id());
    shelf.file(sighting.outline(), sighting.id());
    for (String slot : Slots.of(sighting)) {
      if (!shelf.filed(slot).contains(sighting.outline())) {
        shelf.file(slot, sighting.outline());
      }
    }
    return sighting;
  }

  /** One that is there. */
  Sighting sighting(String id) throws Exception {
    return find(id).orElseThrow();
  }

  private Optional<Sighting> find(String id) throws Exception {
    Sighting known = sightings.get(id);
    if (known == null) {
      Observation observation = shelf.get(id);
      if (observation == null) {
        return Optional.empty();
      }
      known = Sighting.of(observation, kin, partition);
      sightings.put(id, known);
    }
    return Optional.of(known);
  }

  /** Those of these observations that are there. */
  List<Sighting> present(Collection<String> ids) throws Exception {
    List<Sighting> present = new ArrayList<>();
    for (String id : ids) {
      find(id).ifPresent(present::add);
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

  /** Those that it is weighed against. */
  private Set<String> near(Sighting sighting) throws Exception {
    Set<String> outlines = new LinkedHashSet<>(Set.of(sighting.outline()));
    if (speaks(sighting)) {
      for (String slot : Slots.around(sighting)) {
        outlines.addAll(shelf.filed(slot));
      }
    }
    Set<String> near = new LinkedHashSet<>();
    for (String outline : outlines) {
      near.addAll(speakers(outline));
    }
    near.remove(sighting.id());
    return near;
  }

  /** Whether it is one of those that speak for its outline. */
  boolean speaks(Sighting sighting) throws Exception {
    return speakers(sighting.outline()).contains(sighting.id());
  }

  /** Those that speak for an outline. */
  private List<String> speakers(String outline) throws Exception {
    List<String> known = speakers.get(outline);
    if (known == null) {
      known = shelf.filed(outline).stream().sorted().limit(crowd).toList();
      speakers.put(outline, known);
    }
    return known;
  }

  /** Whatever may be placed otherwise because of these, and they themselves. */
  Map<String, Sighting> reach(Collection<Sighting> fresh) throws Exception {
    Map<String, Sighting> reached = new TreeMap<>();
    fresh.forEach(sighting -> reached.put(sighting.id(), sighting));
    Deque<Sighting> next = new ArrayDeque<>(fresh);
    Set<String> seen = new HashSet<>();
    while (!next.isEmpty()) {
      for (Sighting other : influenced(next.removeFirst(), seen)) {
        if (reached.putIfAbsent(other.id(), other) == null) {
          next.add(other);
        }
      }
    }
    return reached;
  }

  /**
   * News makes events that later kinds join, never the other way about.
   *
   * @param seen outlines and events that were looked at before; changed
   */
  private List<Sighting> influenced(Sighting sighting, Set<String> seen) throws Exception {
    List<Sighting> influenced = new ArrayList<>();
    for (Tie tie : ties(sighting)) {
      influenced.add(tie.other(sighting));
    }
    influenced.addAll(present(shelf.filed(Slots.article(sighting))));
    influenced.addAll(present(sighting.apart()));
    if (seen.add(sighting.outline())) {
      influenced.addAll(present(shelf.filed(sighting.outline())));
    }
    influenced.addAll(bound(sighting, seen));
    influenced.removeIf(o -> sighting.when().kind().compareTo(o.when().kind()) > 0);
    return influenced;
  }

  /** What a crowd's former speakers held in its event, for a new one may have taken their place. */
  private List<Sighting> bound(Sighting sighting, Set<String> seen) throws Exception {
    String holder = shelf.holder(sighting.id());
    boolean crowded = holder != null && shelf.filed(sighting.outline()).size() > crowd;
    return crowded && seen.add("event " + holder + " " + sighting.when().kind())
        ? present(shelf.members(holder))
        : List.of();
  }
}
