package hitilafu.ingest.archive;

import hitilafu.ingest.archive.RecordReader.RawRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Any WARC or ARC file from beginning to end, one record in memory: plain, gzipped by record as
 * ours are, or gzipped as a whole. What stands before a damaged place is given out.
 */
public final class WarcFile {
  private final String name;
  private final Consumer<ArchiveEntry> sink;
  private boolean arc;

  private WarcFile(String name, Consumer<ArchiveEntry> sink) {
    this.name = name;
    this.sink = sink;
  }

  /**
   * Gives all entries to the sink; at a damaged place, a DAMAGED_RECORD as the last.
   *
   * @throws IOException if the file cannot be read; never for what stands in it
   */
  public static void read(String name, InputStream in, Consumer<ArchiveEntry> sink)
      throws IOException {
    try (ByteSource source = new ByteSource(in, 0)) {
      new WarcFile(name, sink).read(source);
    } catch (ByteSource.DiskFault e) {
      throw e.getCause();
    }
  }

  private void read(ByteSource source) {
    boolean gzipped = source.startsWithGzip();
    boolean sound = true;
    while (sound && !source.atEnd()) {
      sound = gzipped ? readMember(source) : readPlain(source);
    }
  }

  /** Offsets are the member's. */
  private boolean readMember(ByteSource source) {
    long offset = source.position();
    try (GzipMember member = new GzipMember(source)) {
      RecordReader records = open(member);
      Optional<RawRecord> record;
      while ((record = records.next()).isPresent()) {
        EntryReader.read(name, offset, record.get()).forEach(sink);
      }
      return true;
    } catch (IOException e) {
      return damaged(offset, e);
    }
  }

  /** Offsets are the record's own. */
  private boolean readPlain(ByteSource source) {
    RecordReader records = null;
    try {
      records = open(source.stream());
      Optional<RawRecord> record;
      while ((record = records.next()).isPresent()) {
        EntryReader.read(name, records.position(), record.get()).forEach(sink);
      }
      return true;
    } catch (IOException e) {
      return damaged(records == null ? 0 : records.position(), e);
    }
  }

  private RecordReader open(InputStream text) throws IOException {
    RecordReader records = RecordReader.any(text, arc);
    arc = records.isArc();
    return records;
  }

  private boolean damaged(long offset, IOException cause) {
    sink.accept(WarcCursor.damage(name, offset, cause));
    return false;
  }
}
