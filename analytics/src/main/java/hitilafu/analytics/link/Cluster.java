package hitilafu.analytics.link;

import hitilafu.model.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Observations of one event while it is being put together, and the days on which it began. */
final class Cluster {
  private final List<Observation> members = new ArrayList<>();
  private EventSpan span;

  /** Adds an observation; its span widens the cluster's only if it states one. */
  void add(Observation observation, EventSpan days) {
    members.add(observation);
    boolean widens = days != null && (Clustering.isMain(observation) || mains() == 0);
    if (widens) {
      span = span == null ? days : union(span, days);
    }
  }

  List<Observation> members() {
    return members;
  }

  boolean hasSpan() {
    return span != null;
  }

  long mains() {
    return members.stream().filter(Clustering::isMain).count();
  }

  Instant earliestOrMax() {
    return span == null ? Instant.MAX : span.earliest();
  }

  boolean overlaps(EventSpan other) {
    return span != null
        && span.earliest().isBefore(other.latest())
        && other.earliest().isBefore(span.latest());
  }

  private static EventSpan union(EventSpan a, EventSpan b) {
    return new EventSpan(
        a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest(),
        a.latest().isAfter(b.latest()) ? a.latest() : b.latest());
  }
}
