package hitilafu.analytics.observe.facts;

/** How an outage stood when its report came out. */
public enum Standing {
  ONGOING,
  PARTIAL,
  RESOLVED
}
