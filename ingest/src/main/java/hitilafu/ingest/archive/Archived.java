package hitilafu.ingest.archive;

/**
 * Where a visit was written.
 *
 * @param offset byte at which its first record starts
 * @param end byte behind its last record
 * @param whole what later visits of the address refer to: its own record if it brought a document
 *     whole, the earlier one if it found that unchanged; null if it brought no document
 * @param repeated whether it found unchanged what {@code whole} holds
 */
public record Archived(long offset, long end, Whole whole, boolean repeated) {}
