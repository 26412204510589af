package hitilafu.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.model.Capture;
import hitilafu.model.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What other crawlers wrote. */
class ResponseRecordTest {
  private static final String URL = "https://portal.example/status";
  private static final byte[] PAGE = Fixtures.bytes("<h1>Portal down</h1><p>We are on it.</p>");

  @Test
  void aResponseIsACaptureWithItsOwnStatusTypeAndDate() throws IOException {
    Capture capture = only("HTTP/1.1 503 Down\nContent-Type: text/html; charset=utf-8", PAGE);

    assertThat(capture.status()).isEqualTo(503);
    assertThat(capture.mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(capture.url()).isEqualTo(URL);
    assertThat(capture.capturedAt()).isEqualTo(Instant.parse("2024-05-02T16:05:29Z"));
    assertThat(capture.payload()).isEqualTo(PAGE);
  }

  @Test
  void encodingsAreUndone() throws IOException {
    assertThat(decoded("gzip", Fixtures.gzip(PAGE))).isEqualTo(PAGE);
    assertThat(decoded("deflate", deflate(false))).isEqualTo(PAGE);
    assertThat(decoded("deflate", deflate(true))).isEqualTo(PAGE);
    assertThat(decoded("gzip, gzip", Fixtures.gzip(Fixtures.gzip(PAGE)))).isEqualTo(PAGE);
    assertThat(decoded("gzip", PAGE)).as("decoded before it was stored").isEqualTo(PAGE);
  }

  @Test
  void chunksAreJoined() throws IOException {
    String head = "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked";
    byte[] chunked = Fixtures.bytes("4\r\n<p>a\r\n6\r\nbc</p>\r\n0\r\n\r\n");

    assertThat(only(head, chunked).payload()).isEqualTo(Fixtures.bytes("<p>abc</p>"));
    assertThat(only(head, PAGE).payload()).as("joined before it was stored").isEqualTo(PAGE);
  }

  @Test
  void aBrokenEncodingGivesWhatWasReadAndAProblem() throws IOException {
    byte[] torn = Arrays.copyOf(Fixtures.gzip(PAGE), 30);
    List<ArchiveEntry> entries = read("HTTP/1.1 200 OK\nContent-Encoding: gzip", torn);

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).capture()).isNotNull();
    assertThat(entries.get(1).problem().type()).isEqualTo(ProblemType.DAMAGED_RECORD);
  }

  @Test
  void aBombIsDefused() throws IOException {
    byte[] bomb = Fixtures.gzip(new byte[Payload.MAX_BYTES * 3]);
    List<ArchiveEntry> entries = read("HTTP/1.1 200 OK\nContent-Encoding: gzip", bomb);

    assertThat(entries.get(0).capture().payload()).hasSize(Payload.MAX_BYTES);
    assertThat(entries.get(1).problem().type()).isEqualTo(ProblemType.TOO_LARGE);
  }

  @Test
  void whatIsNoHttpIsAProblemOfItsOwn() throws IOException {
    List<ArchiveEntry> entries = read("SSH-2.0", new byte[] {1, 2, 3});
    assertThat(entries)
        .singleElement()
        .extracting(entry -> entry.problem().type())
        .isEqualTo(ProblemType.DAMAGED_RECORD);
  }

  private static byte[] decoded(String coding, byte[] body) throws IOException {
    return only("HTTP/1.1 200 OK\nContent-Encoding: " + coding, body).payload();
  }

  private static Capture only(String head, byte[] body) throws IOException {
    List<ArchiveEntry> entries = read(head, body);
    assertThat(entries).hasSize(1);
    return entries.getFirst().capture();
  }

  private static List<ArchiveEntry> read(String head, byte[] body) throws IOException {
    return Fixtures.entries(Fixtures.gzip(Fixtures.response(URL, head, body)));
  }

  private static byte[] deflate(boolean bare) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
      deflater.write(PAGE);
    }
    return out.toByteArray();
  }
}
