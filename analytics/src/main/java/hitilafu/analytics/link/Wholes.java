package hitilafu.analytics.link;

import hitilafu.analytics.correct.Partition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Unites the events that analysts hold to be one. Without corrections each event is a whole. */
final class Wholes {
  private final Partition partition;
  private final Map<String, Event> events = new TreeMap<>();
  private final Map<String, Whole> byEvent = new HashMap<>();

  private Wholes(Partition partition) {
    this.partition = partition;
  }

  /** Finds the event that holds an observation; null if none does yet. */
  interface Finder {
    Event find(String observation) throws Exception;
  }

  /** The wholes that these events are part of. */
  static List<Whole> of(Collection<Event> changed, Partition partition, Finder finder)
      throws Exception {
    Wholes wholes = new Wholes(partition);
    wholes.collect(changed, finder);
    wholes.unite();
    return wholes.byEvent.values().stream().distinct().toList();
  }

  /** These, and whatever is one with them, however far. */
  private void collect(Collection<Event> changed, Finder finder) throws Exception {
    Deque<Event> next = new ArrayDeque<>(changed);
    while (!next.isEmpty()) {
      Event event = next.removeFirst();
      if (events.putIfAbsent(event.name(), event) == null) {
        byEvent.put(event.name(), new Whole(List.of(event)));
        for (Sighting member : event.members()) {
          for (String other : partition.together(member.id())) {
            Event found = finder.find(other);
            if (found != null) {
              next.add(found);
            }
          }
        }
      }
    }
  }

  /** In the order of names, so that the same corrections always unite the same. */
  private void unite() {
    Map<String, String> holders = new TreeMap<>();
    events.values().forEach(e -> e.members().forEach(m -> holders.put(m.id(), e.name())));
    for (String observation : new TreeSet<>(holders.keySet())) {
      for (String other : partition.together(observation)) {
        if (holders.containsKey(other)) {
          unite(byEvent.get(holders.get(observation)), byEvent.get(holders.get(other)));
        }
      }
    }
  }

  private void unite(Whole one, Whole other) {
    if (one != other && !one.apart(other)) {
      Whole both = one.with(other);
      List<Event> parts = new ArrayList<>(both.parts());
      parts.forEach(part -> byEvent.put(part.name(), both));
    }
  }
}
