package hitilafu.ingest.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes HTTP's {@code Content-Encoding}. Whatever the bytes claim, the result is bounded. */
public final class ContentCoding {
  private static final int MAX_CODINGS = 3;

  private ContentCoding() {}

  /**
   * What came out.
   *
   * @param bytes as much as could be decoded, up to the limit
   * @param cut whether there was more than the limit
   * @param fault what went wrong on the way; null if nothing did
   */
  public record Decoded(byte[] bytes, boolean cut, String fault) {}

  /** A coding that we cannot undo. */
  private static final class Unread extends IOException {
    private static final long serialVersionUID = 1;

    Unread(String message) {
      super(message);
    }
  }

  /** The body of an answer without its codings. */
  public static Decoded decoded(Exchange exchange, long maxBytes) {
    return decode(exchange.body(), headers(exchange), maxBytes);
  }

  /** The values of all headers of an answer that name codings. */
  public static List<String> headers(Exchange exchange) {
    return exchange.headers().stream()
        .filter(header -> header.name().equalsIgnoreCase("Content-Encoding"))
        .map(Header::value)
        .toList();
  }

  /** As much as is kept of a document, and one byte more if there is more. */
  static Decoded decode(byte[] bytes, List<String> headers) {
    return decode(bytes, headers, Payload.MAX_BYTES + 1L);
  }

  /** The bytes without the codings, which are named in the order in which they were applied. */
  public static Decoded decode(byte[] bytes, List<String> headers, long maxBytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String fault = null;
    try (InputStream in = open(new ByteArrayInputStream(bytes), headers, maxBytes)) {
      copy(in, out, maxBytes);
    } catch (Unread e) {
      return bounded(bytes, maxBytes, e.getMessage());
    } catch (IOException | RuntimeException e) {
      fault = "content encoding is broken after " + out.size() + " bytes";
    }
    boolean untouched = fault != null && out.size() == 0 && codings(headers).contains("br");
    return bounded(untouched ? bytes : out.toByteArray(), maxBytes, fault);
  }

  /**
   * The same as a stream. It fails with an IOException where the codings are unknown or broken, and
   * where something decoded that is to be decoded again is larger than {@code maxBetween}; its own
   * end is for the caller to bound.
   */
  public static InputStream open(InputStream in, List<String> headers, long maxBetween)
      throws IOException {
    List<String> codings = codings(headers);
    if (codings.size() > MAX_CODINGS) {
      throw new Unread(codings.size() + " content encodings on top of each other");
    }
    InputStream decoded = in;
    for (String coding : codings.reversed()) {
      decoded = undo(coding, decoded == in ? in : new Bounded(decoded, maxBetween));
    }
    return decoded;
  }

  private static List<String> codings(List<String> headers) {
    return headers.stream()
        .flatMap(header -> Stream.of(header.toLowerCase(Locale.ROOT).split(",")))
        .map(String::strip)
        .filter(coding -> !coding.isEmpty())
        .toList();
  }

  private static InputStream undo(String coding, InputStream in) throws IOException {
    return switch (coding) {
      case "identity", "none", "utf-8" -> in;
      case "gzip", "x-gzip" -> gunzip(new BufferedInputStream(in));
      case "deflate" -> inflate(new BufferedInputStream(in));
      case "br" -> new BrotliInputStream(in);
      default -> throw new Unread("content encoding " + coding + " is not read");
    };
  }

  /** Many crawlers store the decoded body below the header that says it is encoded. */
  private static InputStream gunzip(BufferedInputStream in) throws IOException {
    byte[] start = start(in);
    boolean gzip = start.length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    return gzip ? new GzipMembers(in) : in;
  }

  /** Half the servers send bare deflate data, half wrap them in zlib's header (RFC 1950). */
  private static InputStream inflate(BufferedInputStream in) throws IOException {
    byte[] start = start(in);
    boolean zlib =
        start.length > 1
            && (start[0] & 0x0f) == 8
            && ((start[0] & 0xff) << 8 | start[1] & 0xff) % 31 == 0;
    return new InflaterInputStream(in, new Inflater(!zlib)) {
      @Override
      public void close() throws IOException {
        super.close();
        inf.end();
      }
    };
  }

  private static byte[] start(BufferedInputStream in) throws IOException {
    in.mark(2);
    byte[] start = in.readNBytes(2);
    in.reset();
    return start;
  }

  private static void copy(InputStream in, ByteArrayOutputStream out, long maxBytes)
      throws IOException {
    byte[] buffer = new byte[8192];
    int n;
    while (out.size() <= maxBytes && (n = in.read(buffer)) >= 0) {
      out.write(buffer, 0, n);
    }
  }

  private static Decoded bounded(byte[] bytes, long maxBytes, String fault) {
    boolean cut = bytes.length > maxBytes;
    return new Decoded(cut ? Arrays.copyOf(bytes, (int) maxBytes) : bytes, cut, fault);
  }

  /** Fails beyond its limit, so that a bomb within a bomb costs no more than one. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long limit) {
      super(in);
      left = limit;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      left -= n;
      if (left < 0) {
        throw new IOException("larger than is read");
      }
      return n;
    }
  }
}
