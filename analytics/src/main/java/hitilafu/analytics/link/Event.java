package hitilafu.analytics.link;

import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Observations of one event while it is being put together. */
final class Event {
  private final TreeMap<String, Sighting> members = new TreeMap<>();

  Event(Collection<Sighting> members) {
    members.forEach(this::add);
  }

  void add(Sighting sighting) {
    members.put(sighting.id(), sighting);
  }

  List<Sighting> members() {
    return new ArrayList<>(members.values());
  }

  /** What is shown of it; empty if it adds nothing to the record. */
  Optional<Incident> incident() {
    List<Observation> observations = members.values().stream().map(Sighting::observation).toList();
    return Composition.of(observations, Reasons.of(members()));
  }

  /** Whether nothing keeps it apart from those of an earlier kind, which make the event. */
  boolean takes(Sighting sighting) {
    return members.values().stream()
        .filter(member -> member.before(sighting))
        .noneMatch(member -> Apart.between(member, sighting).isPresent());
  }

  /** The name under which it is kept: that of its first member. */
  String name() {
    return members.firstKey();
  }
}
