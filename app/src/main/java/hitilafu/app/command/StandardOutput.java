package hitilafu.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Standard output that fails where it cannot be written: by itself it keeps silent about that, and
 * a long export would go on for nobody.
 */
final class StandardOutput extends OutputStream {
  private final PrintStream out = System.out;

  /** Whoever read it has gone, as {@code head} does: no fault of anybody. */
  static final class Gone extends IOException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    check();
  }

  @Override
  public void flush() throws IOException {
    check();
  }

  /** It stays open: it is not ours. */
  @Override
  public void close() throws IOException {
    check();
  }

  private void check() throws IOException {
    if (out.checkError()) {
      throw reason();
    }
  }

  /** A stream that has failed does not say why; what it writes to does when it is tried again. */
  private static IOException reason() {
    try {
      new FileOutputStream(FileDescriptor.out).write('\n');
      return new IOException("standard output cannot be written");
    } catch (IOException why) {
      boolean gone = why.getMessage() != null && why.getMessage().matches("(?i).*\\bpipe\\b.*");
      return gone ? new Gone() : why;
    }
  }
}
