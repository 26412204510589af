package hitilafu.index.query;

/** How many of the words an incident must have. Each step is taken only if the one before fails. */
public enum Matching {
  ALL_WORDS,
  /** No incident has all words; these have three in four. */
  MOST_WORDS,
  /**
   * No incident has most words; these have one at least, and of five or more three in ten. A text
   * of five words or more describes; of that MOST_WORDS is not asked.
   */
  ANY_WORD
}
