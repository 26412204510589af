package hitilafu.app.web.correct;

import hitilafu.analytics.correct.Corrections;
import hitilafu.model.Amendment;
import hitilafu.model.Correction;
import hitilafu.model.CorrectionKind;
import hitilafu.model.Incident;
import hitilafu.model.Observation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which corrections of an incident hold, and which the record has taken up. */
final class Standing {
  private static final String WAITS = "not taken up yet";

  private final Set<String> held = new HashSet<>();
  private final Set<String> undone = new HashSet<>();
  private final Map<String, Amendment> takenUp = new HashMap<>();

  /**
   * @param all that were ever made
   */
  Standing(Incident incident, Collection<Correction> all) {
    Corrections.of(all)
        .naming(incident.allObservations().map(Observation::id).toList())
        .forEach(correction -> held.add(correction.id()));
    all.stream()
        .filter(correction -> correction.kind() == CorrectionKind.UNDO)
        .forEach(correction -> undone.add(correction.undoes()));
    incident
        .review()
        .amendments()
        .forEach(amendment -> takenUp.put(amendment.correction().id(), amendment));
  }

  String words(Correction correction) {
    Amendment amendment = takenUp.get(correction.id());
    if (correction.kind() == CorrectionKind.UNDO) {
      return takenUp.containsKey(correction.undoes()) ? WAITS : "done";
    }
    if (!held.contains(correction.id())) {
      return amendment == null ? "undone" : "undone; " + WAITS;
    }
    if (amendment == null) {
      return WAITS;
    }
    return amendment.problem() == null ? "holds" : "without effect: " + amendment.problem();
  }

  boolean undoable(Correction correction) {
    return correction.kind() == CorrectionKind.UNDO
        ? !undone.contains(correction.id())
        : held.contains(correction.id());
  }

  boolean waits(Correction correction) {
    return words(correction).endsWith(WAITS);
  }
}
