package hitilafu.analytics.measure;

import hitilafu.model.Minutes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Intervals of one service that many sums have in common, as what hit all of it hit each of its
 * places. What they come to by themselves is reckoned once; with others only where these touch
 * them.
 */
final class CommonGround {
  /**
   * An interval.
   *
   * @param at its place among all: the same ones are always added up in the same order
   */
  record Placed(int at, Interval interval) {}

  /**
   * Intervals that may overlap one another, and no other of the common ones.
   *
   * @param reach all of them and what lies between
   * @param minutes what they come to; null if nothing of them lies in the period
   */
  private record Cluster(Stretch reach, List<Placed> members, Minutes minutes) {}

  private final Stretch period;

  /** In their order; none touches another. */
  private final List<Cluster> clusters;

  CommonGround(List<Placed> common, Stretch period) {
    this.period = period;
    this.clusters = clusters(common);
  }

  /** How long the service was down by the common intervals and these. */
  Minutes with(List<Placed> others) {
    TreeSet<Integer> touched = new TreeSet<>();
    others.forEach(other -> touch(other.interval().possible(), touched));
    List<Placed> mixed = new ArrayList<>(others);
    touched.forEach(number -> mixed.addAll(clusters.get(number).members()));
    List<Cluster> changed = clusters(mixed);
    List<Minutes> all = new ArrayList<>(clusters.size() + changed.size());
    int next = 0;
    for (int number = 0; number < clusters.size(); number++) {
      Cluster cluster = clusters.get(number);
      while (next < changed.size()
          && changed.get(next).reach().from().isBefore(cluster.reach().from())) {
        add(changed.get(next++), all);
      }
      if (!touched.contains(number)) {
        add(cluster, all);
      }
    }
    while (next < changed.size()) {
      add(changed.get(next++), all);
    }
    return Sum.of(all);
  }

  private static void add(Cluster cluster, List<Minutes> all) {
    if (cluster.minutes() != null) {
      all.add(cluster.minutes());
    }
  }

  private void touch(Stretch stretch, TreeSet<Integer> touched) {
    int number = firstEndingAfter(stretch);
    while (number < clusters.size() && clusters.get(number).reach().overlaps(stretch)) {
      touched.add(number++);
    }
  }

  private int firstEndingAfter(Stretch stretch) {
    int low = 0;
    int high = clusters.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clusters.get(middle).reach().to().isAfter(stretch.from())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private List<Cluster> clusters(List<Placed> placed) {
    List<Placed> sorted = new ArrayList<>(placed);
    sorted.sort(
        Comparator.comparing((Placed one) -> one.interval().possible().from())
            .thenComparing(Placed::at));
    List<Cluster> found = new ArrayList<>();
    List<Placed> members = new ArrayList<>();
    Stretch reach = null;
    for (Placed next : sorted) {
      Stretch possible = next.interval().possible();
      if (reach != null && !reach.overlaps(possible)) {
        found.add(cluster(reach, members));
        members = new ArrayList<>();
        reach = null;
      }
      reach = reach == null ? possible : reach.spanning(possible);
      members.add(next);
    }
    if (reach != null) {
      found.add(cluster(reach, members));
    }
    return found;
  }

  private Cluster cluster(Stretch reach, List<Placed> members) {
    List<Interval> intervals = members.stream().map(Placed::interval).toList();
    return new Cluster(
        reach, List.copyOf(members), Union.ofCluster(intervals, period).orElse(null));
  }
}
