package hitilafu.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes HTTP's {@code Content-Encoding}. Whatever the bytes claim, the result is bounded. */
final class ContentCoding {
  private static final int MAX_CODINGS = 3;

  private ContentCoding() {}

  /**
   * What came out.
   *
   * @param bytes as much as could be decoded
   * @param fault what went wrong on the way; null if nothing did
   */
  record Decoded(byte[] bytes, String fault) {}

  /** The bytes without the codings, which are named in the order in which they were applied. */
  static Decoded decode(byte[] bytes, List<String> headers) {
    List<String> codings =
        headers.stream()
            .flatMap(header -> Stream.of(header.toLowerCase(Locale.ROOT).split(",")))
            .map(String::strip)
            .filter(coding -> !coding.isEmpty())
            .toList();
    if (codings.size() > MAX_CODINGS) {
      return new Decoded(bytes, codings.size() + " content encodings on top of each other");
    }
    Decoded decoded = new Decoded(bytes, null);
    for (String coding : codings.reversed()) {
      decoded = decoded.fault() == null ? undo(coding, decoded.bytes()) : decoded;
    }
    return decoded;
  }

  private static Decoded undo(String coding, byte[] bytes) {
    return switch (coding) {
      case "identity", "none", "utf-8" -> new Decoded(bytes, null);
      case "gzip", "x-gzip" ->
          isGzip(bytes) ? read(GZIPInputStream::new, bytes) : new Decoded(bytes, null);
      case "deflate" ->
          read(in -> new InflaterInputStream(in, new Inflater(!isZlib(bytes))), bytes);
      default -> new Decoded(bytes, "content encoding " + coding + " is not read");
    };
  }

  private interface Opener {
    InputStream open(InputStream in) throws IOException;
  }

  private static Decoded read(Opener opener, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try (InputStream in = opener.open(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[8192];
      int n;
      while (out.size() <= Payload.MAX_BYTES && (n = in.read(buffer)) >= 0) {
        out.write(buffer, 0, n);
      }
      return new Decoded(out.toByteArray(), null);
    } catch (IOException e) {
      return new Decoded(
          out.toByteArray(), "content encoding is broken after " + out.size() + " bytes");
    }
  }

  /** Many crawlers store the decoded body below the header that says it is encoded. */
  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
  }

  /** Half the servers send bare deflate data, half wrap them in zlib's header (RFC 1950). */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0f) == 8
        && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
  }
}
