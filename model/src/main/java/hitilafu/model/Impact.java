package hitilafu.model;

import java.time.Instant;

/**
 * One service, one place, one interval, one level.
 *
 * @param incident the incident it belongs to
 * @param zone IANA zone of the service, in which its days are counted
 * @param place null for the whole service
 * @param start null if nobody stated one
 * @param end null if nobody reported one
 * @param lastReportedDown the latest time at which a report had it down; null if no report is dated
 * @param stated false if it follows only from the catalog's dependencies
 */
public record Impact(
    String incident,
    ServiceRef service,
    String country,
    String zone,
    Place place,
    ObservationKind kind,
    Level level,
    Moment start,
    Moment end,
    Instant lastReportedDown,
    boolean stated) {
  public Impact {
    incident = Absent.never(incident, "incident");
    Absent.never(service, "service");
    country = Absent.text(country);
    zone = zone == null ? "UTC" : zone;
    Absent.never(kind, "kind");
  }

  /** The service that the impact falls on, apart from services of the same id elsewhere. */
  public String serviceKey() {
    return (country == null ? "" : country) + "/" + service.key();
  }
}
