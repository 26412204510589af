package hitilafu.analytics.observe.facts;

/** How a line speaks of a reason. */
public enum Reason {
  /** As a fact, or on the word of who should know. */
  STATED,
  /** As a guess. */
  SUSPECTED,
  DENIED,
  /** Of another event. */
  EARLIER
}
