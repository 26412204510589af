package hitilafu.model;

/** For whom something is measured. */
public enum ScopeKind {
  /** One service. */
  SERVICE,
  /** All services that one organisation answers for. */
  OPERATOR,
  /** What hit one organisation, whoever answers for it. */
  AGENCY,
  /** All services of one country. */
  COUNTRY
}
