package hitilafu.ingest.archive;

import java.util.List;

/**
 * All that one gzip member of an archive file holds.
 *
 * @param offset byte at which it starts
 * @param end byte at which the next one starts, or the file ends
 * @param entries in the order of the file; never empty
 */
public record Member(long offset, long end, List<ArchiveEntry> entries) {
  public Member {
    entries = List.copyOf(entries);
  }
}
