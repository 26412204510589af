package hitilafu.analytics.link;

import hitilafu.analytics.compose.Composition;
import hitilafu.analytics.correct.Corrections;
import hitilafu.model.Catalog;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What becomes one incident: an event, or several that an analyst holds to be one.
 *
 * @param parts at least one, by name
 */
record Whole(List<Event> parts) {
  /** The name under which it is told: that of its first part. */
  String name() {
    return parts.stream().map(Event::name).sorted().findFirst().orElseThrow();
  }

  /** The names of all its parts. */
  Set<String> names() {
    return parts.stream().map(Event::name).collect(Collectors.toCollection(TreeSet::new));
  }

  List<Sighting> members() {
    List<Sighting> members = new ArrayList<>();
    parts.forEach(part -> members.addAll(part.members()));
    return members;
  }

  Whole with(Whole other) {
    List<Event> all = new ArrayList<>(parts);
    all.addAll(other.parts);
    return new Whole(all);
  }

  /** Whether an analyst keeps any two members of theirs apart. */
  boolean apart(Whole other) {
    Set<String> ids = other.members().stream().map(Sighting::id).collect(Collectors.toSet());
    return members().stream().anyMatch(member -> member.apart().stream().anyMatch(ids::contains));
  }

  /** What is shown of it; empty if it adds nothing to the record. */
  Optional<Incident> incident(Corrections corrections, Catalog catalog) {
    List<Observation> observations = members().stream().map(Sighting::observation).toList();
    return Composition.of(
        observations, Reasons.of(members(), corrections.partition()), corrections, catalog);
  }
}
