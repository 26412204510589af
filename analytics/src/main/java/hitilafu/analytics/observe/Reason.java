package hitilafu.analytics.observe;

/** How a line speaks of a reason. */
enum Reason {
  /** As a fact, or on the word of who should know. */
  STATED,
  /** As a guess. */
  SUSPECTED,
  DENIED,
  /** Of another event. */
  EARLIER
}
