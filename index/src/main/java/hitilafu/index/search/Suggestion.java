package hitilafu.index.search;

/**
 * A way to finish what is being typed.
 *
 * @param label as people write it
 * @param field what it is, in the query language; null for a field's own name
 * @param query the whole query with it
 * @param count incidents that have it, whatever else the query asks for; 0 for a field's name
 */
public record Suggestion(String label, String field, String query, long count) {}
