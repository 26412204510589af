package hitilafu.model;

/** How well an incident is established, weakest first. */
public enum Grade {
  /** One voice says so. */
  REPORTED,
  /** Two independent voices say so. */
  CORROBORATED,
  /** The operator or an agency says so. */
  ACKNOWLEDGED,
  /** A probe or a polled status page saw it. */
  MEASURED
}
