package hitilafu.analytics.measure;

import hitilafu.model.Impact;
import hitilafu.model.ServiceRef;
import java.util.List;

/**
 * What one incident now means to one service; it replaces what the incident meant to it before.
 *
 * @param key the service, see {@link Impact#serviceKey()}
 * @param impacts empty if the incident no longer touches the service
 */
public record ServiceImpact(
    String key,
    ServiceRef service,
    String country,
    String zone,
    String incident,
    List<Impact> impacts) {

  static ServiceImpact of(Impact impact) {
    return new ServiceImpact(
        impact.serviceKey(),
        impact.service(),
        impact.country(),
        impact.zone(),
        impact.incident(),
        List.of(impact));
  }

  /** The incident no longer touches the service. */
  ServiceImpact retracted() {
    return new ServiceImpact(key, service, country, zone, incident, List.of());
  }
}
