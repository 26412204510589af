package hitilafu.ingest.extract;

/**
 * A headline as a page prints it.
 *
 * @param box where it is printed
 */
record Headline(String text, Box box) {}
