package hitilafu.model;

/**
 * A line of the impact log; read as {@link IncidentRevision} is, per incident.
 *
 * @param epoch which replay this belongs to
 * @param revision rises per incident
 * @param footprint null when the incident stands no more, or hit nobody
 */
public record FootprintRevision(long epoch, String incident, long revision, Footprint footprint) {
  public FootprintRevision {
    incident = Absent.never(incident, "incident");
  }
}
