package hitilafu.ingest.archive;

import hitilafu.ingest.archive.RecordReader.RawRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through an archive file, one gzip member a step. */
final class MemberReader implements Closeable {
  /** Members of our own hold one record; others' may hold more, but not without a limit. */
  private static final long MAX_MEMBER = 3L * Payload.MAX_BYTES;

  private final ByteSource source;
  private final int kept;

  /**
   * The records of one gzip member.
   *
   * @param end byte at which the next one starts, or the file ends
   */
  record RawMember(long offset, long end, List<RawRecord> records) {}

  /** A member that is cut off, corrupt or no WARC; what lies behind it cannot be read. */
  static final class Damage extends IOException {
    private static final long serialVersionUID = 1;

    private final long offset;

    Damage(long offset, IOException cause) {
      super(cause.getMessage(), cause);
      this.offset = offset;
    }

    /** Byte at which the member starts. */
    long offset() {
      return offset;
    }
  }

  /** A reader of the rest of a file, for the documents in it. */
  MemberReader(InputStream in, long offset) {
    this(in, offset, RecordReader.DOCUMENT);
  }

  /**
   * A reader of the rest of a file.
   *
   * @param in the file's bytes from {@code offset} on
   * @param offset the start of a gzip member, or the file's length
   * @param kept bytes of a record's body, at most
   */
  MemberReader(InputStream in, long offset, int kept) {
    this.source = new ByteSource(in, offset);
    this.kept = kept;
  }

  /** Where the next member starts; the file's length at the end and after damage. */
  long position() {
    return source.position();
  }

  /**
   * The next member; null at the end.
   *
   * @throws Damage if it cannot be read
   * @throws IOException if the file cannot be read, whatever stands in it
   */
  RawMember next() throws IOException {
    try {
      return source.atEnd() ? null : read(source.position());
    } catch (ByteSource.DiskFault e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private RawMember read(long offset) throws Damage {
    try (GzipMember member = new GzipMember(source)) {
      List<RawRecord> records = records(RecordReader.warc(member, kept));
      return new RawMember(offset, source.position(), records);
    } catch (IOException e) {
      source.skipToEnd();
      throw new Damage(offset, e);
    }
  }

  private static List<RawRecord> records(RecordReader reader) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    long size = 0;
    Optional<RawRecord> record;
    while ((record = reader.next()).isPresent()) {
      records.add(record.get());
      size += record.get().body().length;
      if (size > MAX_MEMBER) {
        throw new IOException("gzip member holds more than is read at once; import the file");
      }
    }
    return records;
  }
}
