package hitilafu.model;

/**
 * A line of the incident log. The log has no global order: a consumer keeps, per id, the line with
 * the highest revision of the current epoch.
 *
 * @param epoch which replay this belongs to
 * @param id the incident
 * @param revision rises per incident
 * @param incident null when no incident bears this id any more (merged, split or superseded)
 */
public record IncidentRevision(long epoch, String id, long revision, Incident incident) {
  public IncidentRevision {
    id = Absent.never(id, "id");
    if (incident != null && !incident.id().equals(id)) {
      throw new IllegalArgumentException("the line is about " + id + ", not " + incident.id());
    }
  }

  public boolean gone() {
    return incident == null;
  }
}
