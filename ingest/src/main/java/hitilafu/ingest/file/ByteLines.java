package hitilafu.ingest.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file's lines as bytes, each with its place; none longer than the limit is kept. */
final class ByteLines {
  private final InputStream in;
  private final int limit;
  private long position;

  /**
   * One line without its end.
   *
   * @param offset byte at which it starts
   * @param bytes empty if {@code overlong}
   */
  record Line(long offset, byte[] bytes, boolean overlong) {}

  ByteLines(InputStream in, int limit) {
    this.in = new BufferedInputStream(in);
    this.limit = limit;
  }

  /** The next line, or null at the end. */
  Line next() throws IOException {
    long offset = position;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean overlong = false;
    int b;
    while ((b = in.read()) >= 0) {
      position++;
      if (b == '\n') {
        break;
      }
      if (line.size() < limit) {
        line.write(b);
      } else {
        overlong = true;
      }
    }
    boolean nothing = position == offset;
    return nothing ? null : new Line(offset, overlong ? new byte[0] : line.toByteArray(), overlong);
  }
}
