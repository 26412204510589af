package hitilafu.analytics.observe;

/** The answer of a model that judges candidates one by one. */
enum Choice {
  RIGHT
}
