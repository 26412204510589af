/**
 * Captures in and out of WARC/1.1, one gzip member a record.
 *
 * <p>{@link hitilafu.ingest.archive.ArchiveWriter} appends to a file whose name ends in {@code
 * .open} and renames it when it closes it; {@link hitilafu.ingest.archive.WarcCursor} reads closed
 * files and knows at every step the byte from which to go on. What was wrong with an import is
 * stored beside the captures, so that all that is derived can be rebuilt from the archive alone.
 */
package hitilafu.ingest.archive;
