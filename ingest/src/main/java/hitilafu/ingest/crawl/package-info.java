/**
 * The crawl: what is due, what was seen. Its database is derived from the archive, which is its
 * write-ahead log.
 */
package hitilafu.ingest.crawl;
