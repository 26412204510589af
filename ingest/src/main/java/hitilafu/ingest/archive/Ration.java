package hitilafu.ingest.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives only as much as it was granted and fails beyond that: what is read next must
 * be bounded, whatever the input claims.
 */
final class Ration extends InputStream {
  private final InputStream in;
  private long left;
  private long position;
  private long lastInk = -1;

  Ration(InputStream in) {
    this.in = in;
  }

  /** From now on so many bytes, no more. */
  void grant(long bytes) {
    left = bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left <= 0) {
      throw new IOException("record is larger than is read");
    }
    int n = in.read(target, offset, (int) Math.min(length, left));
    left -= Math.max(0, n);
    note(target, offset, n);
    return n;
  }

  /** Whether nothing but line ends was read from this place on. */
  boolean isBlankFrom(long place) {
    return lastInk < place;
  }

  private void note(byte[] target, int offset, int length) {
    for (int i = length - 1; i >= 0; i--) {
      if (target[offset + i] != '\n' && target[offset + i] != '\r') {
        lastInk = position + i;
        break;
      }
    }
    position += Math.max(0, length);
  }
}
