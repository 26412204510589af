package hitilafu.analytics.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  /**
   * Whether nothing keeps it apart from those of an earlier kind, which make the event, and no
   * analyst from any.
   */
  boolean takes(Sighting sighting) {
    return members.values().stream()
        .noneMatch(
            member ->
                member.apart().contains(sighting.id())
                    || member.before(sighting) && Apart.between(member, sighting).isPresent());
  }

  /** The name under which it is kept: that of its first member. */
  String name() {
    return members.firstKey();
  }
}
