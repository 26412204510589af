package hitilafu.analytics.link;

import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import java.util.Locale;

/**
 * Whose trouble an observation is about: only observations of one concern can be one event.
 *
 * @param who the operator, else the service that no catalog knows
 * @param planned planned work is never one with an outage
 */
record Concern(String who, boolean planned) {
  static Concern of(Observation observation) {
    String who =
        observation.operator() != null
            ? observation.operator().toLowerCase(Locale.ROOT)
            : observation.service().key();
    return new Concern(who, observation.kind() == ObservationKind.MAINTENANCE);
  }
}
