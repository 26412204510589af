package hitilafu.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of uncompressed WARC text, one after the other; header and body are bounded. */
final class RecordReader {
  private static final int MAX_HEADER = 256 << 10;
  private static final long MAX_RECORD = 4L << 30;

  /** Bytes to keep of a record of which a document is wanted, and the HTTP headers before it. */
  static final int DOCUMENT = Payload.MAX_BYTES + MAX_HEADER;

  /** Bytes to keep of a record where a crawl's visit is wanted whole: it may be a listing's. */
  static final int VISIT = Exchange.MAX_BODY + MAX_HEADER;

  private static final byte[] WARC = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  /**
   * How an ARC file starts, {@code filedesc:}; each of its other records starts with an address.
   */
  private static final byte[] ARC = "filedes".getBytes(StandardCharsets.US_ASCII);

  private final Ration ration;
  private final WarcReader reader;
  private final boolean arc;
  private final int kept;

  /**
   * One record.
   *
   * @param body its bytes; all of them, unless {@code cut}
   * @param cut whether it has more bytes than are kept
   */
  record RawRecord(MessageHeaders headers, byte[] body, boolean cut) {
    String type() {
      return headers.first("WARC-Type").orElse("");
    }
  }

  private RecordReader(byte[] start, InputStream rest, int kept) throws IOException {
    ration = new Ration(new SequenceInputStream(new ByteArrayInputStream(start), rest));
    ration.grant(MAX_HEADER);
    reader = new WarcReader(ration);
    arc = !Arrays.equals(start, WARC);
    this.kept = kept;
  }

  boolean isArc() {
    return arc;
  }

  /**
   * Reads WARC from the start of a record.
   *
   * @param kept bytes of a record's body, at most
   * @throws IOException if the text is no WARC
   */
  static RecordReader warc(InputStream text, int kept) throws IOException {
    // Checked here because jwarc would take other formats too: gzip within gzip, ARC.
    byte[] start = text.readNBytes(WARC.length);
    if (!Arrays.equals(start, WARC)) {
      throw new ParsingException("no WARC record starts here");
    }
    return new RecordReader(start, text, kept);
  }

  /**
   * Reads WARC or its forerunner, ARC, from the start of a record.
   *
   * @param arc whether the file is known to be ARC; else its first record must say so
   * @throws IOException if the text is neither
   */
  static RecordReader any(InputStream text, boolean arc) throws IOException {
    byte[] start = text.readNBytes(WARC.length);
    boolean sound =
        Arrays.equals(start, WARC)
            || Arrays.equals(start, ARC)
            || arc && start.length > 0 && Character.isLetter(start[0]);
    if (!sound) {
      throw new ParsingException("no WARC or ARC record starts here");
    }
    return new RecordReader(start, text, DOCUMENT);
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IOException if what follows is no record, or is cut off
   */
  Optional<RawRecord> next() throws IOException {
    try {
      Optional<WarcRecord> record = reader.next();
      return record.isEmpty() ? Optional.empty() : Optional.of(read(record.get()));
    } catch (EOFException e) {
      if (e.getMessage() != null) {
        throw e;
      }
      if (ration.isBlankFrom(reader.position())) {
        return Optional.empty(); // some writers add line ends of their own
      }
      throw new EOFException("record header is cut off");
    } catch (ByteSource.DiskFault e) {
      throw e;
    } catch (RuntimeException e) {
      throw new ParsingException("record header holds what it may not hold: " + e.getMessage());
    }
  }

  /** Where in the text the record starts that was read last, or that could not be read. */
  long position() {
    return reader.position();
  }

  private RawRecord read(WarcRecord record) throws IOException {
    long length = record.body().size();
    if (length < 0) {
      throw new ParsingException("negative Content-Length");
    }
    // The rest of this record, its trailer and the next header.
    ration.grant(Math.min(length, MAX_RECORD) + 2L * MAX_HEADER);
    byte[] body = record.body().stream().readNBytes((int) Math.min(length, kept));
    if (body.length < Math.min(length, kept)) {
      throw new EOFException("record is cut off");
    }
    return new RawRecord(record.headers(), body, length > kept);
  }
}
