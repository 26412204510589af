package hitilafu.model;

/**
 * A line of the watch log; read as {@link IncidentRevision} is, per day.
 *
 * @param epoch which replay this belongs to
 * @param revision rises per day
 */
public record WatchDayRevision(long epoch, long revision, WatchDay watched) {
  public WatchDayRevision {
    Absent.never(watched, "watched");
  }
}
