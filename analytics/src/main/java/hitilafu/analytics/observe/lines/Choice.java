package hitilafu.analytics.observe.lines;

/** The answer of a model that judges candidates one by one. */
public enum Choice {
  RIGHT
}
