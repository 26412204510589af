package hitilafu.analytics.observe.learned;

/** What a sentence may say of an event. It may say several of these, or none. */
public enum Sense {
  /** A service fails or failed, in the event that the text is news of. */
  FAILURE,
  /** It works again, wholly or partly. */
  RETURN,
  /** Work or an interruption that was announced beforehand. */
  PLAN,
  /** An event earlier than the one that the text is news of. */
  EARLIER
}
