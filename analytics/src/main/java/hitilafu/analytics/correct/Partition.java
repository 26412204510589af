package hitilafu.analytics.correct;

import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which observations analysts hold to be one incident, and which they keep apart. The latest word
 * comes first; an earlier one that disagrees with it has no effect.
 */
public final class Partition {
  private final Map<String, Group> groups = new HashMap<>();

  /** Observations that are one incident, and the groups that are another. */
  private static final class Group {
    private final Set<String> members = new TreeSet<>();
    private final Set<Group> apart = new HashSet<>();
  }

  /**
   * @param corrections that hold, the latest first; kinds other than merge and split are skipped
   */
  static Partition of(List<Correction> corrections) {
    Partition partition = new Partition();
    for (Correction correction : corrections) {
      if (correction.kind() == CorrectionKind.MERGE) {
        partition.unite(correction.observations());
      } else if (correction.kind() == CorrectionKind.SPLIT) {
        partition.unite(correction.observations());
        partition.unite(correction.staying());
        partition.keepApart(correction.observations(), correction.staying());
      }
    }
    return partition;
  }

  private void unite(List<String> ids) {
    for (String id : ids) {
      Group one = group(ids.getFirst());
      Group other = group(id);
      if (one != other && !one.apart.contains(other)) {
        other.members.forEach(member -> groups.put(member, one));
        one.members.addAll(other.members);
        other.apart.forEach(
            third -> {
              third.apart.remove(other);
              third.apart.add(one);
              one.apart.add(third);
            });
      }
    }
  }

  private void keepApart(Collection<String> off, Collection<String> staying) {
    for (String left : off) {
      for (String right : staying) {
        Group one = group(left);
        Group other = group(right);
        if (one != other) {
          one.apart.add(other);
          other.apart.add(one);
        }
      }
    }
  }

  private Group group(String id) {
    return groups.computeIfAbsent(
        id,
        single -> {
          Group group = new Group();
          group.members.add(single);
          return group;
        });
  }

  /** What is one incident with an observation, itself among it; empty if nobody said so. */
  public Set<String> together(String observation) {
    Group group = groups.get(observation);
    return group == null || group.members.size() == 1 ? Set.of() : group.members;
  }

  /** What is another incident than an observation's; empty if nobody said so. */
  public Set<String> apart(String observation) {
    Group group = groups.get(observation);
    if (group == null || group.apart.isEmpty()) {
      return Set.of();
    }
    Set<String> apart = new TreeSet<>();
    group.apart.forEach(other -> apart.addAll(other.members));
    return apart;
  }
}
