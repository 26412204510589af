package hitilafu.ingest.archive;

import hitilafu.ingest.archive.RecordReader.RawRecord;
import hitilafu.model.Capture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import org.netpreserve.jwarc.HttpResponse;

/** The HTTP response in a WARC {@code response} record. */
final class HttpRecord {
  private HttpRecord() {}

  /**
   * A response as a capture.
   *
   * @param reason the answer's reason phrase; empty if it has none
   * @param cut whether the payload had more bytes than are kept
   * @param fault what was wrong with its encoding; null if nothing was
   */
  record Response(Capture capture, String reason, boolean cut, String fault) {}

  /**
   * The response, decoded from its transfer and content encodings, as much as is kept of a
   * document.
   *
   * @throws IOException if it is no HTTP response
   * @throws RuntimeException if a header is missing or holds what it may not hold
   */
  static Response read(RawRecord record) throws IOException {
    return read(record, Payload.MAX_BYTES);
  }

  /**
   * The same of another length.
   *
   * @param kept bytes of the payload, at most
   * @throws IOException if it is no HTTP response
   * @throws RuntimeException if a header is missing or holds what it may not hold
   */
  static Response read(RawRecord record, int kept) throws IOException {
    // Without the body, for which jwarc would insist on a length.
    HttpResponse http = HttpResponse.parseWithoutBody(channel(record), null);
    ContentCoding.Decoded decoded =
        ContentCoding.decode(body(http, record), http.headers().all("Content-Encoding"), kept + 1L);
    Payload payload = Payload.of(decoded.bytes(), kept);
    Capture capture =
        new Capture(
            null,
            OwnHeaders.url(record.headers()),
            OwnHeaders.date(record.headers()),
            http.status(),
            http.headers().first("Content-Type").orElse("application/octet-stream"),
            payload.bytes(),
            OwnHeaders.stated(record.headers()));
    return new Response(
        capture,
        http.reason() == null ? "" : http.reason(),
        payload.cut() || record.cut(),
        decoded.fault());
  }

  /** Many crawlers store the joined body below the header that says it is chunked. */
  private static byte[] body(HttpResponse http, RawRecord record) {
    if (http.headers().first("Transfer-Encoding").isEmpty()) {
      return afterHeader(record.body());
    }
    try {
      return HttpResponse.parse(channel(record)).body().stream().readNBytes(record.body().length);
    } catch (IOException | RuntimeException notChunked) {
      return afterHeader(record.body());
    }
  }

  private static ReadableByteChannel channel(RawRecord record) {
    return Channels.newChannel(new ByteArrayInputStream(record.body()));
  }

  private static byte[] afterHeader(byte[] message) {
    boolean lineIsEmpty = false;
    for (int i = 0; i < message.length; i++) {
      if (message[i] == '\n') {
        if (lineIsEmpty) {
          return Arrays.copyOfRange(message, i + 1, message.length);
        }
        lineIsEmpty = true;
      } else if (message[i] != '\r') {
        lineIsEmpty = false;
      }
    }
    return new byte[0];
  }
}
