package hitilafu.analytics.measure;

import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.Lifecycle;
import hitilafu.model.Observation;
import hitilafu.model.ReviewState;
import hitilafu.model.ServiceRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom an incident hit: its service, and every other that a report names, for the same time. What
 * was found to be no incident hit nobody.
 */
final class Impacts {
  private Impacts() {}

  static List<Impact> of(Incident incident) {
    if (incident.review().state() == ReviewState.DISMISSED) {
      return List.of();
    }
    Instant lastDown = lastReportedDown(incident);
    return Stream.concat(Stream.of(incident.service()), incident.affectedServices().stream())
        .map(service -> impact(incident, service, lastDown))
        .toList();
  }

  private static Impact impact(Incident incident, ServiceRef service, Instant lastDown) {
    return new Impact(
        incident.id(),
        service,
        incident.country(),
        incident.zone(),
        incident.place(),
        incident.kind(),
        incident.level(),
        incident.start(),
        incident.end(),
        lastDown,
        true);
  }

  private static Instant lastReportedDown(Incident incident) {
    return incident.observations().stream()
        .filter(Impacts::saysItIsDown)
        .map(observation -> observation.citation().publishedAt())
        .filter(published -> published != null)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean saysItIsDown(Observation observation) {
    return observation.lifecycle() == Lifecycle.INVESTIGATING
        || observation.lifecycle() == Lifecycle.IDENTIFIED;
  }
}
