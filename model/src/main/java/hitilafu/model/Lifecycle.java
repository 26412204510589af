package hitilafu.model;

/** Where an incident stands, in the words of status pages. */
public enum Lifecycle {
  /** It is down and the reason is not known. */
  INVESTIGATING,
  /** It is down and the reason is known. */
  IDENTIFIED,
  /** Partly back, or said to be back and being watched. */
  MONITORING,
  /** Normal service is said to be restored. */
  RESOLVED,
  /** The text does not say. */
  UNKNOWN
}
