package hitilafu.index.query;

/** The order of an answer; what is equal is ordered by start, then id. */
public enum SortBy {
  /** The best first. Without words, the newest first. */
  RELEVANCE,
  /** By start, the latest first, the undated last. */
  NEWEST,
  /** By start, the earliest first, the undated last. */
  OLDEST,
  /** By the last capture or correction, the latest first. */
  CHANGED,
  /** By what it lasted for certain, the longest first, those of unknown length last. */
  LONGEST
}
