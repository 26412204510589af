package hitilafu.ingest.fetch;

import hitilafu.ingest.archive.ContentCoding;
import hitilafu.ingest.archive.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Reads a body within its limits. What comes over the wire is kept; on the way it is decoded, only
 * to count what comes out, so that a bomb is known for one by its first few kilobytes.
 */
final class Body {
  private final Limits limits;
  private final Wire wire;

  private Body(InputStream in, Limits limits) {
    this.limits = limits;
    this.wire = new Wire(in);
  }

  /**
   * The body as it came over the wire; cut if the limits say so.
   *
   * @param codings the values of {@code Content-Encoding}
   * @throws Refusal if it goes beyond the limits
   * @throws IOException if the connection breaks; never for a broken coding
   */
  static byte[] read(HttpEntity entity, List<String> codings, Limits limits) throws IOException {
    Body body = new Body(entity.getContent(), limits);
    if (entity.getContentLength() > limits.wireBytes()) {
      body.beyond(limits.wireBytes(), "announced");
    }
    boolean whole = body.count(codings) && body.drain();
    byte[] bytes = body.wire.kept.toByteArray();
    return whole ? bytes : Arrays.copyOf(bytes, (int) Math.min(bytes.length, limits.wireBytes()));
  }

  /** False if the rest shall be ignored. */
  private boolean count(List<String> codings) throws IOException {
    byte[] buffer = new byte[8192];
    long decoded = 0;
    try (InputStream in = ContentCoding.open(wire, codings, limits.decodedBytes())) {
      int n;
      while ((n = in.read(buffer)) >= 0) {
        decoded += n;
        if (decoded > Limits.HARMLESS && decoded / limits.ratio() > wire.kept.size()) {
          throw new Refusal(
              Trouble.DECOMPRESSION_BOMB,
              "%d bytes grow to more than %d when decoded".formatted(wire.kept.size(), decoded));
        }
        if (decoded > limits.decodedBytes() && beyond(limits.decodedBytes(), "decoded")) {
          return false;
        }
      }
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (wire.fault != null) {
        throw wire.fault;
      }
      // A broken coding: what of it can be read, its reader will find.
    }
    return wire.kept.size() <= limits.wireBytes();
  }

  private boolean drain() throws IOException {
    byte[] buffer = new byte[8192];
    while (wire.read(buffer) >= 0) {
      // kept by the wire
    }
    return wire.kept.size() <= limits.wireBytes();
  }

  private boolean beyond(long limit, String how) throws Refusal {
    if (limits.cuts()) {
      return true;
    }
    throw new Refusal(Trouble.TOO_LARGE, "more than " + limit + " bytes " + how);
  }

  /** Keeps what is read from it, and ends where what follows is ignored. */
  private final class Wire extends FilterInputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private IOException fault;

    Wire(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        if (kept.size() > limits.wireBytes() && beyond(limits.wireBytes(), "on the wire")) {
          return -1;
        }
        int n = super.read(target, offset, length);
        kept.write(target, offset, Math.max(0, n));
        return n;
      } catch (IOException e) {
        fault = e;
        throw e;
      }
    }

    /** Closing what is still coming would read all of it. */
    @Override
    public void close() {}
  }
}
