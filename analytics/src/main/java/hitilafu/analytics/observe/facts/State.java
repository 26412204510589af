package hitilafu.analytics.observe.facts;

/** How a line says that things stand. */
public enum State {
  /** It works again, as a fact. */
  RESTORED,
  /** Restored in part, by and by, "99 %", "all but seven areas". */
  PARTLY,
  /** It will be, is being worked on, is hoped to be. */
  PROMISE,
  /** It failed again. */
  RELAPSE,
  /** It is out. */
  DOWN
}
