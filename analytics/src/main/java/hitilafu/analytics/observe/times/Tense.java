package hitilafu.analytics.observe.times;

/**
 * Whether a sentence speaks of what is to come where it names a time: "Friday" is the next one
 * after "will", and the last one after "was".
 */
enum Tense {
  AHEAD,
  BEHIND,
  /** No word tells. */
  OPEN
}
