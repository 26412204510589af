package hitilafu.analytics.observe;

/** How an outage stood when its report came out. */
enum Standing {
  ONGOING,
  PARTIAL,
  RESOLVED
}
