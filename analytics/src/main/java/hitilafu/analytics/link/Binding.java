package hitilafu.analytics.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Binds observations into events: the strongest tie first, and none between events of which any two
 * members are kept apart. The same observations in any order give the same events.
 */
final class Binding {
  private final Map<String, Event> events = new TreeMap<>();

  private Binding(Collection<Sighting> sightings) {
    sightings.forEach(s -> events.put(s.id(), new Event(List.of(s))));
  }

  /**
   * @param ties each pair once
   */
  static List<Event> of(Collection<Sighting> sightings, Collection<Tie> ties) {
    Binding binding = new Binding(sightings);
    ties.stream().sorted(Tie.STRONGEST_FIRST).forEach(binding::bind);
    return binding.events.values().stream().distinct().toList();
  }

  private void bind(Tie tie) {
    Event a = events.get(tie.a().id());
    Event b = events.get(tie.b().id());
    if (a != b && !a.apart(b)) {
      Event larger = a.size() < b.size() ? b : a;
      for (Sighting sighting : (larger == a ? b : a).members()) {
        larger.add(sighting);
        events.put(sighting.id(), larger);
      }
    }
  }
}
