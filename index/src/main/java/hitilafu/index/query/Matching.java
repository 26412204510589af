package hitilafu.index.query;

/** How many of the words an incident must have. Each step is taken only if the one before fails. */
public enum Matching {
  ALL_WORDS,
  /** No incident has all words; these have three in four. */
  MOST_WORDS,
  /** No incident has most words; these have one at least. */
  ANY_WORD
}
