package hitilafu.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The inflated bytes of one gzip member (RFC 1952). It ends where the member ends, length and
 * checksum verified, and leaves the source at the byte behind it; the JDK's own stream would run on
 * into the next member.
 */
final class GzipMember extends InputStream {
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final ByteSource source;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private boolean ended;

  GzipMember(ByteSource source) throws IOException {
    this.source = source;
    readHeader();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      int n = inflate(target, offset, length);
      if (n > 0) {
        checksum.update(target, offset, n);
        return n;
      }
      if (inflater.finished()) {
        readTrailer();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("gzip needs a dictionary");
      } else if (!source.feed(inflater)) {
        throw new EOFException("gzip member is cut off");
      }
    }
    return -1;
  }

  /** Releases the inflater; the source stays open for the next member. */
  @Override
  public void close() {
    ended = true;
    inflater.end();
  }

  private int inflate(byte[] target, int offset, int length) throws IOException {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException("gzip data are corrupt: " + e.getMessage());
    }
  }

  private void readHeader() throws IOException {
    if (next() != 0x1f || next() != 0x8b || next() != 8) {
      throw new ZipException("no gzip member starts here");
    }
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
  }

  private void readTrailer() throws IOException {
    source.takeBack(inflater.getRemaining());
    long length = inflater.getBytesWritten() & 0xffffffffL;
    ended = true;
    if (nextInt() != checksum.getValue() || nextInt() != length) {
      throw new ZipException("gzip checksum does not match");
    }
  }

  private long nextInt() throws IOException {
    return (next() | next() << 8 | next() << 16 | (long) next() << 24) & 0xffffffffL;
  }

  private int next() throws IOException {
    int b = source.read();
    if (b < 0) {
      throw new EOFException("gzip member is cut off");
    }
    return b;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // up to the zero that ends it
    }
  }
}
