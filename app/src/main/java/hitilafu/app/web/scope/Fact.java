package hitilafu.app.web.scope;

/**
 * A figure in words.
 *
 * @param measure anchor of what it means, on the page about the measures
 * @param href what it rests on; null if that is said beside it
 */
record Fact(String label, String measure, String value, String href) {}
