package hitilafu.ingest.archive;

import hitilafu.ingest.archive.RecordReader.RawRecord;
import hitilafu.model.ProblemType;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through a closed archive file, one gzip member a step. All entries of a member come out
 * together, so that between two steps {@link #position()} says exactly what was read and what was
 * not: a cursor that starts there gives the rest, nothing twice and nothing lost.
 */
public final class WarcCursor implements Closeable {
  /** Members of our own hold one document; others' may hold more, but not without a limit. */
  private static final long MAX_MEMBER = 3L * Payload.MAX_BYTES;

  private final String file;
  private final ByteSource source;

  /**
   * A cursor over the rest of a file.
   *
   * @param fileName the file's name without its folder, as entries and problems shall bear it
   * @param positionedAtOffset the file's bytes from {@code offset} on
   * @param offset the start of a gzip member, or the file's length
   */
  public WarcCursor(String fileName, InputStream positionedAtOffset, long offset) {
    this.file = fileName;
    this.source = new ByteSource(positionedAtOffset, offset);
  }

  /** Where the member starts that the next step begins with; the file's length at the end. */
  public long position() {
    return source.position();
  }

  /**
   * The next member that holds entries; null at the end. A member that is cut off, corrupt or no
   * WARC gives a single DAMAGED_RECORD, and the cursor is then at the end of the file.
   *
   * @throws IOException if the file cannot be read; never for what stands in it
   */
  public Member next() throws IOException {
    try {
      while (!source.atEnd()) {
        long offset = source.position();
        List<ArchiveEntry> entries = read(offset);
        if (!entries.isEmpty()) {
          return new Member(offset, source.position(), entries);
        }
      }
      return null;
    } catch (ByteSource.DiskFault e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private List<ArchiveEntry> read(long offset) {
    try (GzipMember member = new GzipMember(source)) {
      return entries(offset, new RecordReader(member));
    } catch (IOException e) {
      source.skipToEnd();
      return List.of(damage(file, offset, e));
    }
  }

  private List<ArchiveEntry> entries(long offset, RecordReader records) throws IOException {
    List<ArchiveEntry> entries = new ArrayList<>();
    long size = 0;
    Optional<RawRecord> record;
    while ((record = records.next()).isPresent()) {
      entries.addAll(EntryReader.read(file, offset, record.get()));
      size += record.get().body().length;
      if (size > MAX_MEMBER) {
        throw new IOException("gzip member holds more than is read at once; import the file");
      }
    }
    return entries;
  }

  static ArchiveEntry damage(String file, long offset, IOException cause) {
    return ArchiveEntry.fault(
        file,
        offset,
        ProblemType.DAMAGED_RECORD,
        null,
        "%s cannot be read from byte %d on: %s".formatted(file, offset, cause.getMessage()));
  }
}
