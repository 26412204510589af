package hitilafu.model;

import java.util.List;

/**
 * What one service lost on one of its own local days.
 *
 * @param day ISO date in {@code zone}
 * @param outage minutes of reported outage, overlaps counted once; planned work left out
 * @param maintenance minutes of planned work
 * @param incidents the incidents that it rests on, sorted; empty when none stands any more
 */
public record ServiceDay(
    ServiceRef service,
    String country,
    String zone,
    String day,
    Minutes outage,
    Minutes maintenance,
    List<String> incidents) {
  public ServiceDay {
    Absent.never(service, "service");
    country = Absent.text(country);
    zone = Absent.never(zone, "zone");
    day = Absent.never(day, "day");
    Absent.never(outage, "outage");
    Absent.never(maintenance, "maintenance");
    incidents = Absent.list(incidents);
  }
}
