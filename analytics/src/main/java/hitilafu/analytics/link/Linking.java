package hitilafu.analytics.link;

import hitilafu.analytics.correct.Partition;
import hitilafu.analytics.link.When.Kind;
import hitilafu.model.Observation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Places what is new, and all whose place may change by it, and nothing else. What comes of it
 * depends on the observations alone, not on when or in what company each arrived.
 *
 * <p>In this order: news that states its day makes the events; news that does not joins the event
 * of its days to which it is tied most; what is left of it makes events of its own; a retelling
 * joins the event of its time; what has no date joins where the words are the same.
 */
final class Linking {
  private static final Comparator<Tie> STRONGEST_THEN_LATEST =
      Comparator.comparingDouble((Tie tie) -> -tie.strength())
          .thenComparing(Tie::began, Comparator.reverseOrder())
          .thenComparing(Tie.STRONGEST_FIRST);

  private final Shelf shelf;
  private final Partition partition;
  private final Surround surround;
  private final Map<String, Event> events = new HashMap<>();
  private final Set<String> touched = new LinkedHashSet<>();

  private Linking(Shelf shelf, Kin kin, Partition partition, int crowd) {
    this.shelf = shelf;
    this.partition = partition;
    this.surround = new Surround(shelf, kin, partition, crowd);
  }

  /**
   * What a batch changed.
   *
   * @param before names of events that are no more as they were, or not told of as they were
   * @param wholes what they are now
   */
  record Change(Set<String> before, List<Whole> wholes) {}

  /**
   * Places these observations.
   *
   * @param named ids of the observations that newly made corrections name
   * @param partition by all corrections
   */
  static Change add(
      Collection<Observation> observations,
      Collection<String> named,
      Shelf shelf,
      Kin kin,
      Partition partition)
      throws Exception {
    return add(observations, named, shelf, kin, partition, Surround.CROWD);
  }

  /**
   * The same.
   *
   * @param crowd how many of one outline speak for all
   */
  static Change add(
      Collection<Observation> observations,
      Collection<String> named,
      Shelf shelf,
      Kin kin,
      Partition partition,
      int crowd)
      throws Exception {
    return new Linking(shelf, kin, partition, crowd).add(observations, named);
  }

  private Change add(Collection<Observation> observations, Collection<String> named)
      throws Exception {
    List<Sighting> fresh = new ArrayList<>();
    for (Observation observation : observations) {
      Sighting sighting = surround.add(observation);
      if (sighting != null) {
        fresh.add(sighting);
      }
    }
    for (String id : named) {
      fresh.addAll(surround.present(Set.of(id)));
      fresh.addAll(surround.present(partition.together(id)));
      fresh.addAll(surround.present(partition.apart(id)));
    }
    Map<String, Sighting> moving = surround.reach(fresh);
    for (String id : moving.keySet()) {
      takeOut(id, moving);
    }
    for (Kind kind : Kind.values()) {
      place(moving.values().stream().filter(sighting -> sighting.is(kind)).toList());
    }
    return keep();
  }

  /** Takes an observation out of the event that holds it. */
  private void takeOut(String id, Map<String, Sighting> moving) throws Exception {
    String holder = shelf.holder(id);
    if (holder != null && touched.add(holder)) {
      List<Sighting> stay = new ArrayList<>();
      for (String member : shelf.members(holder)) {
        if (!moving.containsKey(member)) {
          stay.add(surround.sighting(member));
        }
      }
      open(stay);
    }
  }

  private void open(List<Sighting> members) {
    Event event = new Event(members);
    members.forEach(member -> events.put(member.id(), event));
  }

  private void place(List<Sighting> sightings) throws Exception {
    Map<String, Sighting> left = new TreeMap<>();
    List<Sighting> followers = new ArrayList<>();
    for (Sighting sighting : sightings) {
      if (!surround.speaks(sighting)) {
        followers.add(sighting);
      } else if (!join(sighting)) {
        left.put(sighting.id(), sighting);
      }
    }
    bind(left);
    for (Sighting follower : followers) {
      follow(follower);
    }
  }

  private void bind(Map<String, Sighting> left) throws Exception {
    Map<List<String>, Tie> among = new HashMap<>();
    for (Sighting sighting : left.values()) {
      surround.ties(sighting).stream()
          .filter(tie -> left.containsKey(tie.other(sighting).id()))
          .forEach(tie -> among.put(List.of(tie.a().id(), tie.b().id()), tie));
    }
    Binding.of(left.values(), among.values()).forEach(event -> open(event.members()));
  }

  /** Joins the event of an earlier kind to which it is tied most; false if there is none. */
  private boolean join(Sighting sighting) throws Exception {
    for (Tie tie : strongest(sighting)) {
      Sighting other = tie.other(sighting);
      if (other.before(sighting) && event(other).takes(sighting)) {
        add(sighting, event(other));
        return true;
      }
    }
    return false;
  }

  /** Goes where one of those that speak for it went, or makes an event of its own. */
  private void follow(Sighting sighting) throws Exception {
    for (Tie tie : strongest(sighting)) {
      Event event = event(tie.other(sighting));
      if (event.takes(sighting) && !event.tells(sighting.article())) {
        add(sighting, event);
        return;
      }
    }
    open(List.of(sighting));
  }

  private List<Tie> strongest(Sighting sighting) throws Exception {
    return surround.ties(sighting).stream().sorted(STRONGEST_THEN_LATEST).toList();
  }

  private void add(Sighting sighting, Event event) {
    event.add(sighting);
    events.put(sighting.id(), event);
  }

  /** The event of what is placed already, in this batch or before, which may change. */
  private Event event(Sighting placed) throws Exception {
    if (!events.containsKey(placed.id())) {
      String holder = shelf.holder(placed.id());
      touched.add(holder);
      open(load(holder).members());
    }
    return events.get(placed.id());
  }

  private Event load(String name) throws Exception {
    List<Sighting> members = new ArrayList<>();
    for (String member : shelf.members(name)) {
      members.add(surround.sighting(member));
    }
    return new Event(members);
  }

  private Change keep() throws Exception {
    for (String name : touched) {
      shelf.drop(name);
    }
    List<Event> changed = events.values().stream().distinct().toList();
    for (Event event : changed) {
      shelf.keep(event.name(), event.members().stream().map(Sighting::id).toList());
    }
    List<Whole> wholes = Wholes.of(changed, partition, this::holder);
    Set<String> before = new LinkedHashSet<>(touched);
    wholes.forEach(whole -> before.addAll(whole.names()));
    return new Change(before, wholes);
  }

  private Event holder(String observation) throws Exception {
    String name = shelf.holder(observation);
    return name == null ? null : load(name);
  }
}
