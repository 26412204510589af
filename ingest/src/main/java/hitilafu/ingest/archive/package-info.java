/**
 * Captures and a crawl's visits in and out of WARC/1.1, one gzip member a record.
 *
 * <p>{@link hitilafu.ingest.archive.ArchiveWriter} appends to a file whose name ends in {@code
 * .open} and renames it when it closes it; {@link hitilafu.ingest.archive.WarcCursor} reads closed
 * files and knows at every step the byte from which to go on. What was wrong with an import is
 * stored beside the captures, so that all that is derived can be rebuilt from the archive alone.
 *
 * <p>A visit is a {@code request} and a {@code response} or {@code revisit}, or a {@code metadata}
 * record if it failed; {@link hitilafu.ingest.archive.VisitCursor} gives it back as it was made.
 * {@link hitilafu.ingest.archive.TornFile} closes what a killed writer left open, {@link
 * hitilafu.ingest.archive.Removal} takes documents out.
 */
package hitilafu.ingest.archive;
