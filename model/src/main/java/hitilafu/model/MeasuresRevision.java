package hitilafu.model;

/**
 * A line of the measures log; read as {@link IncidentRevision} is, per scope and period. A line
 * that states nothing takes back the one before.
 *
 * @param epoch which replay this belongs to
 * @param revision rises per scope and period
 */
public record MeasuresRevision(long epoch, long revision, Measures measures) {
  public MeasuresRevision {
    Absent.never(measures, "measures");
  }

  /** What the line replaces. */
  public String key() {
    return measures.scope().key() + "/" + measures.period().name();
  }
}
