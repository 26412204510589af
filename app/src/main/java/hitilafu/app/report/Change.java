package hitilafu.app.report;

/**
 * A fact that an issue tells otherwise than one before it.
 *
 * @param about what the fact is about, in words
 * @param incident its id; null if it is about none
 * @param was in words; null if nothing was said of it
 * @param now in words; null if nothing is said of it any more
 */
public record Change(String about, String incident, String was, String now) {}
