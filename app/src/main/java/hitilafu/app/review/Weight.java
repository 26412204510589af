package hitilafu.app.review;

import hitilafu.model.Count;
import hitilafu.model.Incident;
import hitilafu.model.Level;
import java.util.Objects;

/**
 * How much an incident matters, 0 to 1, for the order in which it is looked at only: half by its
 * level, three tenths by the largest number that is claimed (a million counts in full), two tenths
 * by how many services and agencies were hit (ten count in full).
 */
final class Weight {
  private Weight() {}

  static double of(Incident incident) {
    double most =
        incident.counts().stream()
            .map(Count::value)
            .filter(Objects::nonNull)
            .mapToLong(value -> value)
            .max()
            .orElse(1);
    double spread = incident.affectedServices().size() + incident.agencies().size();
    return 0.5 * level(incident.level())
        + 0.3 * Math.clamp(Math.log10(Math.max(1, most)) / 6, 0, 1)
        + 0.2 * Math.min(1, spread / 10);
  }

  private static double level(Level level) {
    return switch (level) {
      case MAJOR_OUTAGE -> 1;
      case PARTIAL_OUTAGE -> 0.6;
      case DEGRADED_PERFORMANCE -> 0.4;
      case UNDER_MAINTENANCE -> 0;
      case null -> 0.3;
    };
  }
}
