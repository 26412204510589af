package hitilafu.model;

/** Root causes as ENISA's incident reporting names them. */
public enum CauseCategory {
  SYSTEM_FAILURE,
  HUMAN_ERROR,
  NATURAL_PHENOMENON,
  MALICIOUS_ACTION,
  /** Nothing said, or only words such as "technical hitch". */
  UNKNOWN
}
