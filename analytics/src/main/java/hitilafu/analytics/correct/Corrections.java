package hitilafu.analytics.correct;

import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The corrections that hold: of all that were made those that are not undone, the latest first. */
public final class Corrections {
  /** Of one moment an undoing is the later, for it answers what was there. */
  private static final Comparator<Correction> LATEST_FIRST =
      Comparator.comparing(Correction::at)
          .reversed()
          .thenComparing(correction -> correction.kind() != CorrectionKind.UNDO)
          .thenComparing(Correction::id);

  /** Nobody has put anything right. */
  public static final Corrections NONE = of(List.of());

  private final Map<String, List<Correction>> byObservation = new HashMap<>();
  private final Partition partition;

  private Corrections(List<Correction> held) {
    partition = Partition.of(held);
    for (Correction correction : held) {
      for (String observation : correction.named()) {
        byObservation.computeIfAbsent(observation, id -> new ArrayList<>()).add(correction);
      }
    }
  }

  /**
   * @param all that were made, in any order. One undoes only what was made before it
   */
  public static Corrections of(Collection<Correction> all) {
    List<Correction> held = new ArrayList<>();
    Set<String> undone = new HashSet<>();
    for (Correction correction : all.stream().distinct().sorted(LATEST_FIRST).toList()) {
      if (!undone.contains(correction.id())) {
        if (correction.kind() == CorrectionKind.UNDO) {
          undone.add(correction.undoes());
        } else {
          held.add(correction);
        }
      }
    }
    return new Corrections(held);
  }

  /** Who is one incident with whom, and who is not. */
  public Partition partition() {
    return partition;
  }

  /** Those that name any of these observations, each once, the latest first. */
  public List<Correction> naming(Collection<String> observations) {
    return observations.stream()
        .flatMap(id -> byObservation.getOrDefault(id, List.of()).stream())
        .distinct()
        .sorted(LATEST_FIRST)
        .toList();
  }

  /** Whether the latest word on an observation as a whole is that it speaks of no outage. */
  public boolean dismissed(String observation) {
    return byObservation.getOrDefault(observation, List.of()).stream()
        .map(Correction::kind)
        .filter(kind -> kind == CorrectionKind.NOT_AN_INCIDENT || kind == CorrectionKind.REVIEWED)
        .findFirst()
        .filter(kind -> kind == CorrectionKind.NOT_AN_INCIDENT)
        .isPresent();
  }
}
