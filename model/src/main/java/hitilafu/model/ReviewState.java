package hitilafu.model;

/** Whether an analyst has looked at an incident. */
public enum ReviewState {
  /** Nobody has. */
  UNREVIEWED,
  /** Someone let it stand, or put something right. */
  REVIEWED,
  /** Someone found that it is none. It is kept, and left out of searches, exports and figures. */
  DISMISSED
}
