package hitilafu.analytics.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Observations of one event while it is being put together. */
final class Event {
  private final TreeMap<String, Sighting> members = new TreeMap<>();

  /** One of each outline: what keeps it apart by its times keeps all of them. */
  private final Map<String, Sighting> outlines = new TreeMap<>();

  /** Its articles, each with the first kind of what it tells. */
  private final Map<String, When.Kind> articles = new HashMap<>();

  /** Those that an analyst keeps apart from any member. */
  private final Set<String> apart = new HashSet<>();

  Event(Collection<Sighting> members) {
    members.forEach(this::add);
  }

  void add(Sighting sighting) {
    members.put(sighting.id(), sighting);
    outlines.putIfAbsent(sighting.outline(), sighting);
    articles.merge(
        sighting.article(), sighting.when().kind(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    apart.addAll(sighting.apart());
  }

  int size() {
    return members.size();
  }

  List<Sighting> members() {
    return new ArrayList<>(members.values());
  }

  /** Whether a member is of this article. */
  boolean tells(String article) {
    return articles.containsKey(article);
  }

  /** Whether anything keeps any two of their members apart. */
  boolean apart(Event other) {
    return !Collections.disjoint(articles.keySet(), other.articles.keySet())
        || !Collections.disjoint(apart, other.members.keySet())
        || outlines.values().stream()
            .anyMatch(a -> other.outlines.values().stream().anyMatch(b -> Apart.times(a, b)));
  }

  /**
   * Whether nothing keeps it apart from those of an earlier kind, which make the event, and no
   * analyst from any.
   */
  boolean takes(Sighting sighting) {
    When.Kind told = articles.get(sighting.article());
    return !apart.contains(sighting.id())
        && (told == null || told.compareTo(sighting.when().kind()) >= 0)
        && outlines.values().stream()
            .filter(member -> member.before(sighting))
            .noneMatch(member -> Apart.times(member, sighting));
  }

  /** The name under which it is kept: that of its first member. */
  String name() {
    return members.firstKey();
  }
}
