package hitilafu.model;

/** Whether an article is about an event or recounts it. */
public enum Role {
  /** What the article is about. */
  MAIN,
  /** An earlier event that the article recounts. */
  BACKGROUND
}
