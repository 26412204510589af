package hitilafu.model;

/**
 * How badly a service was hit, in the words of status pages; planned work is a level of its own.
 */
public enum Level {
  /** Slow or failing now and then, but usable. */
  DEGRADED_PERFORMANCE,
  /** Down for some users, places or functions. */
  PARTIAL_OUTAGE,
  /** Down for all or nearly all. */
  MAJOR_OUTAGE,
  /** Planned work; shown, never counted as an outage. */
  UNDER_MAINTENANCE
}
