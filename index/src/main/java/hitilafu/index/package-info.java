/**
 * From the logs of incidents and articles to answers; the only room with Lucene.
 *
 * <pre>
 *   log/current           "3"                index/current         "3", or "3.2" after a reindex
 *   log/epoch-3/incidents/*.jsonl            index/epoch-3/incidents/   one Lucene index a kind
 *   log/epoch-3/articles/*.jsonl             index/epoch-3/articles/    of document
 *          |                                        ^      |
 *          | lines from the offset                  |      | the last commit
 *          v   in the last commit                   |      v
 *   EpochLog --> LogLines --> Batch --> DocumentIndex      ServingIndex --> IncidentSearcher
 *                             highest   documents and                  \     ^        |
 *                             per id    offsets in one                  > ArticleSearcher
 *                                       commit                               |        v
 *                                                            SearchRequest --+    SearchResult
 * </pre>
 *
 * <p>Writing ({@link hitilafu.index.write.IncidentIndexer}). {@link
 * hitilafu.index.fields.DocumentKind} says how a line of a log becomes a document. The log has no
 * order: of each incident the line with the highest revision counts, and a line without incident is
 * a tombstone that beats all below it. So each document holds its revision, and a tombstone is a
 * small document that no search sees. An article never changes, however often it is logged. How far
 * each file was read is in the user data of the very commit that has its documents: whatever is
 * killed, both are there or neither is. A new epoch is built in a folder of its own; when it has
 * caught up, {@code current} is renamed into place and the old folder deleted. A {@link
 * hitilafu.index.write.Reindex} does the same with another build of the same epoch, in a process of
 * its own; the indexer finds it named in {@code current} and goes on with it. An index that cannot
 * be used, or that was built with other fields, is built anew from the log.
 *
 * <p>Fields ({@link hitilafu.index.fields.IncidentFields}, {@link
 * hitilafu.index.fields.ArticleFields}) are listed in one place, each with its reason. The text of
 * an article is found, but not kept. Scores do not depend on how the index came about: documents
 * are counted as they are now (LiveSearcher) and the usual length of a field is a constant. The
 * segments are kept in the order of export, which is then a merge.
 *
 * <p>Reading ({@link hitilafu.index.search.IncidentSearcher}). QueryScanner cuts a query into
 * clauses, Reading makes them into a Question: days, names, words. If no incident has all words,
 * most will do, and then any; the answer says which. Snippets are plain text in pieces, never
 * markup; those of an article are of its headline and of what observations quote, never of its
 * text.
 */
package hitilafu.index;
