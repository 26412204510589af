package hitilafu.ingest.extract;

/**
 * A headline.
 *
 * @param box where it is printed; null if it is only declared
 */
record Headline(String text, Box box) {}
