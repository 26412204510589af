package hitilafu.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Inflater;

/**
 * A file's bytes through a buffer that knows where in the file it stands. A fault of the disk
 * leaves as a {@link DiskFault}, so that it is never mistaken for a damaged record.
 */
final class ByteSource implements Closeable {
  /** The file could not be read, whatever stands in it. */
  static final class DiskFault extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    DiskFault(IOException cause) {
      super(cause);
    }
  }

  private final InputStream in;
  private final byte[] buffer = new byte[8192];
  private int next;
  private int end;
  private long position;

  ByteSource(InputStream in, long position) {
    this.in = in;
    this.position = position;
  }

  /** The next byte's place in the file. */
  long position() {
    return position;
  }

  boolean atEnd() {
    return next == end && !fill();
  }

  /** The next byte, or -1 at the end. */
  int read() {
    if (atEnd()) {
      return -1;
    }
    position++;
    return buffer[next++] & 0xff;
  }

  int read(byte[] target, int offset, int length) {
    if (atEnd()) {
      return -1;
    }
    int n = Math.min(length, end - next);
    System.arraycopy(buffer, next, target, offset, n);
    advance(n);
    return n;
  }

  /** Hands all buffered bytes to the inflater; false at the end. */
  boolean feed(Inflater inflater) {
    if (atEnd()) {
      return false;
    }
    inflater.setInput(buffer, next, end - next);
    advance(end - next);
    return true;
  }

  /** Takes back the last bytes that were fed. */
  void takeBack(int count) {
    advance(-count);
  }

  boolean startsWithGzip() {
    return !atEnd() && buffer[next] == 0x1f;
  }

  /** The bytes as they are; closing it closes nothing. */
  InputStream stream() {
    return new InputStream() {
      @Override
      public int read() {
        return ByteSource.this.read();
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        return length == 0 ? 0 : ByteSource.this.read(target, offset, length);
      }
    };
  }

  void skipToEnd() {
    while (!atEnd()) {
      advance(end - next);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void advance(int count) {
    next += count;
    position += count;
  }

  private boolean fill() {
    try {
      next = 0;
      end = Math.max(0, in.read(buffer));
      return end > 0;
    } catch (IOException e) {
      end = 0;
      throw new DiskFault(e);
    }
  }
}
