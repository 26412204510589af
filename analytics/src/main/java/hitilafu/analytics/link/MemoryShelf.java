package hitilafu.analytics.link;

import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A shelf in memory. */
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
}
