package hitilafu.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A file's lines as bytes, each with its place; none longer than the limit is kept. */
final class ByteLines {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final InputStream in;
  private final int limit;
  private long position;
  private long number;

  /**
   * One line without its end.
   *
   * @param number counts from 1
   * @param offset byte at which it starts
   * @param bytes empty if {@code overlong}
   */
  record Line(long number, long offset, byte[] bytes, boolean overlong) {
    /** Bytes that are no UTF-8 come out as replacement characters, which stay visible. */
    String text() {
      String text = new String(bytes, UTF_8);
      boolean marked = offset == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return marked ? text.substring(1) : text;
    }

    boolean isUtf8() {
      return Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);
    }
  }

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
    if (position == offset) {
      return null;
    }
    return new Line(++number, offset, overlong ? new byte[0] : line.toByteArray(), overlong);
  }
}
