package hitilafu.analytics.link;

import hitilafu.model.Observation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Connected components of nearness, gathered from time buckets.
 *
 * <p>A component is exact: its members are the same from whichever of them the search starts, and
 * whatever else has been loaded. Therefore only components that hold something new need
 * recomputing.
 */
final class Neighbourhood {
  /** Reads the observations of a bucket; empty if there are none. */
  @FunctionalInterface
  interface Buckets {
    Collection<Observation> read(long bucket) throws Exception;
  }

  private final Buckets buckets;
  private final Map<Long, Map<Concern, List<Observation>>> loaded = new HashMap<>();
  private final Set<String> reached = new HashSet<>();

  private Neighbourhood(Buckets buckets) {
    this.buckets = buckets;
  }

  /** The components that hold at least one of the seeds, each sorted by id. */
  static List<List<Observation>> around(Collection<Observation> seeds, Buckets buckets)
      throws Exception {
    Neighbourhood search = new Neighbourhood(buckets);
    TreeMap<String, Observation> sorted = new TreeMap<>();
    seeds.forEach(seed -> sorted.put(seed.id(), seed));
    List<List<Observation>> components = new ArrayList<>();
    for (Observation seed : sorted.values()) {
      if (search.reached.add(seed.id())) {
        components.add(search.component(seed));
      }
    }
    return components;
  }

  private List<Observation> component(Observation seed) throws Exception {
    List<Observation> members = new ArrayList<>(List.of(seed));
    Deque<Observation> frontier = new ArrayDeque<>(members);
    while (!frontier.isEmpty()) {
      for (Observation neighbour : unreachedNeighbours(frontier.removeFirst())) {
        reached.add(neighbour.id());
        members.add(neighbour);
        frontier.add(neighbour);
      }
    }
    members.sort(Comparator.comparing(Observation::id));
    return members;
  }

  private List<Observation> unreachedNeighbours(Observation one) throws Exception {
    long bucket = TimeBucket.of(one);
    Concern concern = Concern.of(one);
    List<Observation> neighbours = new ArrayList<>();
    for (long b = bucket - 1; b <= bucket + 1; b++) {
      for (Observation other : bucket(b).getOrDefault(concern, List.of())) {
        if (!reached.contains(other.id()) && near(one, other)) {
          neighbours.add(other);
        }
      }
    }
    return neighbours;
  }

  /** Two observations without a span are near only if they are the same words. */
  private static boolean near(Observation one, Observation other) {
    return EventSpan.of(one)
        .map(span -> EventSpan.of(other).filter(span::near).isPresent())
        .orElseGet(
            () ->
                EventSpan.of(other).isEmpty()
                    && one.role() == other.role()
                    && one.citation().fingerprint().equals(other.citation().fingerprint()));
  }

  private Map<Concern, List<Observation>> bucket(long bucket) throws Exception {
    Map<Concern, List<Observation>> byConcern = loaded.get(bucket);
    if (byConcern == null) {
      byConcern = new HashMap<>();
      for (Observation observation : buckets.read(bucket)) {
        byConcern
            .computeIfAbsent(Concern.of(observation), concern -> new ArrayList<>())
            .add(observation);
      }
      loaded.put(bucket, byConcern);
    }
    return byConcern;
  }
}
