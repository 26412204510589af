package hitilafu.ingest.source;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A body that may be a gzip file, which is no coding of HTTP's.
 *
 * @param bytes as much as could be decoded; none of a bomb
 * @param fault what went wrong; null if nothing did
 */
record Gunzipped(byte[] bytes, Problem fault) {
  /** What the sitemap protocol allows. */
  static final int MAX_BYTES = 50 << 20;

  /** Sitemaps, though they repeat themselves, shrink to a fiftieth at best. */
  private static final int MAX_GROWTH = 200;

  private static final int HARMLESS = 1 << 20;

  /** The bytes within, or the body itself if it is no gzip file. */
  static Gunzipped of(byte[] body) {
    return isGzip(body) ? decode(body) : new Gunzipped(body, null);
  }

  private static Gunzipped decode(byte[] body) {
    long limit = Math.clamp((long) MAX_GROWTH * body.length, HARMLESS, MAX_BYTES);
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] buffer = new byte[8192];
      int n;
      while ((n = in.read(buffer)) >= 0) {
        out.write(buffer, 0, n);
        if (out.size() > limit) {
          return failed(ProblemType.TOO_LARGE, "gzip file grows beyond " + limit + " bytes");
        }
      }
      return new Gunzipped(out.toByteArray(), null);
    } catch (IOException e) {
      String message = "gzip file is broken after " + out.size() + " bytes";
      return new Gunzipped(out.toByteArray(), Problem.of(ProblemType.DAMAGED_RECORD, message));
    }
  }

  private static Gunzipped failed(ProblemType type, String message) {
    return new Gunzipped(new byte[0], Problem.of(type, message));
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
  }
}
