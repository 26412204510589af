package hitilafu.ingest.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * The inflated bytes of all gzip members of a stream; what follows them and is no member is
 * ignored. Many empty members cost no stack, as they do with the JDK's own stream.
 */
final class GzipMembers extends InputStream {
  private final ByteSource source;
  private GzipMember member;

  GzipMembers(InputStream in) throws IOException {
    source = new ByteSource(in, 0);
    member = new GzipMember(source);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      int n = member.read(target, offset, length);
      while (n < 0 && source.startsWithGzip()) {
        member.close();
        member = new GzipMember(source);
        n = member.read(target, offset, length);
      }
      return n;
    } catch (ByteSource.DiskFault e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    member.close();
    source.close();
  }
}
