package hitilafu.model;

/** What kind of event an observation claims. */
public enum ObservationKind {
  /** Unplanned loss of a service. */
  OUTAGE,
  /** Planned work on a service. */
  MAINTENANCE,
  /** The end of an outage, told without the outage itself being the news. */
  RESTORATION,
  /** What came of an outage that is over, told as news of its own. */
  FOLLOWUP
}
