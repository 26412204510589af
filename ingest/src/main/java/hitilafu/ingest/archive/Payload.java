package hitilafu.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A document's bytes, as many as are kept.
 *
 * @param bytes at most {@link #MAX_BYTES}, unless a listing was asked for
 * @param cut whether there were more
 */
public record Payload(byte[] bytes, boolean cut) {
  /** No document is kept beyond this; no news page comes near it. */
  public static final int MAX_BYTES = 20 << 20;

  /** The stream's bytes up to the limit; what lies beyond is left unread. */
  public static Payload read(InputStream in) throws IOException {
    return of(in.readNBytes(MAX_BYTES + 1));
  }

  static Payload of(byte[] bytes) {
    return of(bytes, MAX_BYTES);
  }

  static Payload of(byte[] bytes, int kept) {
    return bytes.length > kept
        ? new Payload(Arrays.copyOf(bytes, kept), true)
        : new Payload(bytes, false);
  }

  /** What to say when it was cut. */
  public static String limit() {
    return "longer than " + (MAX_BYTES >> 20) + " MB; the rest is cut";
  }
}
