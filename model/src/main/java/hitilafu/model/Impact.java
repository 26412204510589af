package hitilafu.model;

import java.time.Instant;
import java.util.List;

/**
 * One service, one place, one interval, one level.
 *
 * @param incident the incident it belongs to
 * @param zone IANA zone of the service, in which its days are counted
 * @param place null for the whole service
 * @param operator who answers for the service, by name
 * @param usedBy organisations whose work depends on the service, by the catalog
 * @param sector of the service, by the catalog; null if it knows none
 * @param start null if nobody stated one
 * @param end null if nobody reported one
 * @param duration how long it lasted by what a text prints; null if none does
 * @param lastReportedDown the latest time at which a report had it down; null if no report is dated
 * @param stated false if it follows only from the catalog's dependencies
 */
public record Impact(
    String incident,
    ServiceRef service,
    String country,
    String zone,
    Place place,
    String operator,
    List<String> usedBy,
    String sector,
    ObservationKind kind,
    Level level,
    Moment start,
    Moment end,
    Minutes duration,
    Instant lastReportedDown,
    boolean stated) {
  public Impact {
    incident = Absent.never(incident, "incident");
    Absent.never(service, "service");
    country = Absent.text(country);
    zone = zone == null ? "UTC" : zone;
    operator = Absent.text(operator);
    usedBy = Absent.list(usedBy);
    sector = Absent.text(sector);
    Absent.never(kind, "kind");
  }

  /** The service that the impact falls on, apart from services of the same id elsewhere. */
  public String serviceKey() {
    return (country == null ? "" : country) + "/" + service.key();
  }

  /** The same, as what follows from the catalog alone. */
  public Impact inferred() {
    return new Impact(
        incident,
        service,
        country,
        zone,
        place,
        operator,
        usedBy,
        sector,
        kind,
        level,
        start,
        end,
        duration,
        lastReportedDown,
        false);
  }
}
