package hitilafu.analytics.observe.lines;

/** What a time is to the event that a text is news of. */
public enum TimeRole {
  /** It began then. */
  START,
  /** It was over then. */
  END,
  /** It was going on then. */
  DURING,
  /** Something was said then. */
  SAID,
  /** It is hoped or promised to be over then. */
  ESTIMATE,
  /** Something else is due then. */
  DEADLINE,
  /** Announced work begins then. */
  PLANNED_START,
  /** Announced work ends then. */
  PLANNED_END,
  /** Something that came before the event: a change, a warning. */
  PRECURSOR,
  /** An earlier event. */
  EARLIER,
  OTHER
}
