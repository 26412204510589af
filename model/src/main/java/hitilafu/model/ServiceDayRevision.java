package hitilafu.model;

/**
 * A line of the impact log; read as {@link IncidentRevision} is, per service and day.
 *
 * @param epoch which replay this belongs to
 * @param revision rises per service and day
 */
public record ServiceDayRevision(long epoch, long revision, ServiceDay day) {
  public ServiceDayRevision {
    Absent.never(day, "day");
  }
}
