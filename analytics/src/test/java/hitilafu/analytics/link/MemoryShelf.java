package hitilafu.analytics.link;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.correct.Corrections;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A shelf in memory, and what stands on it. */
final class MemoryShelf implements Shelf {
  private final Map<String, Observation> observations = new TreeMap<>();
  private final Map<String, List<String>> slots = new HashMap<>();
  private final Map<String, String> holders = new HashMap<>();
  private final Map<String, List<String>> events = new TreeMap<>();

  @Override
  public boolean put(Observation observation) {
    return observations.putIfAbsent(observation.id(), observation) == null;
  }

  @Override
  public Observation get(String id) {
    return observations.get(id);
  }

  @Override
  public List<String> filed(String slot) {
    return slots.getOrDefault(slot, List.of());
  }

  @Override
  public void file(String slot, String id) {
    slots.computeIfAbsent(slot, s -> new ArrayList<>()).add(id);
  }

  @Override
  public String holder(String id) {
    return holders.get(id);
  }

  @Override
  public List<String> members(String event) {
    return events.get(event);
  }

  @Override
  public void keep(String event, Collection<String> members) {
    events.put(event, List.copyOf(members));
    members.forEach(member -> holders.put(member, event));
  }

  @Override
  public void drop(String event) {
    events.remove(event);
  }

  /** Every event, by the ids of its observations. */
  Map<String, List<String>> events() {
    return events;
  }

  /** Every incident, by its start. */
  List<Incident> incidents(Kin kin, Corrections corrections) throws Exception {
    List<Event> all = new ArrayList<>();
    for (List<String> members : events.values()) {
      all.add(event(members, kin, corrections));
    }
    Wholes.Finder finder =
        id -> holder(id) == null ? null : event(members(holder(id)), kin, corrections);
    return Wholes.of(all, corrections.partition(), finder).stream()
        .map(whole -> whole.incident(corrections, CatalogFiles.builtIn()))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(
                    Incident::start,
                    Comparator.nullsLast(
                        Comparator.comparing(start -> String.valueOf(start.earliest()))))
                .thenComparing(Incident::id))
        .toList();
  }

  private Event event(List<String> members, Kin kin, Corrections corrections) {
    return new Event(
        members.stream()
            .map(observations::get)
            .map(o -> Sighting.of(o, kin, corrections.partition()))
            .toList());
  }
}
