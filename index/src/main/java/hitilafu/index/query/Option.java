package hitilafu.index.query;

import org.apache.lucene.search.Query;

/**
 * One way in which an incident may have what was asked for.
 *
 * @param where the field, as the query language and explanations name it
 */
public record Option(String where, Query query) {}
