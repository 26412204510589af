package hitilafu.analytics.observe;

/** What a text is to a record of outages. */
enum Genre {
  /** News of an outage, or of its end. */
  OUTAGE,
  /** Planned work, announced or going on. */
  MAINTENANCE,
  /** What came of an outage that is over: an inquiry, compensation, a verdict. */
  FOLLOWUP,
  /** None of these. */
  NONE
}
