package hitilafu.model;

/** What an analyst can put right. */
public enum CorrectionKind {
  /** The incidents of these observations are one. */
  MERGE,
  /** These observations are one incident, those that stay are another. */
  SPLIT,
  /** A field of the incident has this value. */
  SET,
  /** A field of the incident has no value that can be stood for. */
  CLEAR,
  /** These observations speak of no outage. */
  NOT_AN_INCIDENT,
  /** Someone has looked at the incident and let it stand. */
  REVIEWED,
  /** An earlier correction holds no more. */
  UNDO
}
