package hitilafu.model;

/**
 * How long one service was out in one place.
 *
 * @param place null for the whole service
 */
public record PlaceMinutes(ServiceRef service, Place place, Minutes outage) {
  public PlaceMinutes {
    Absent.never(service, "service");
    Absent.never(outage, "outage");
  }
}
