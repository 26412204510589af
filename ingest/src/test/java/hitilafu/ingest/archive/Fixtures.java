package hitilafu.ingest.archive;

import hitilafu.model.Capture;
import hitilafu.model.Precision;
import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import hitilafu.model.Stated;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Captures, problems and files made of them. */
final class Fixtures {
  static final Instant NOON = Instant.parse("2025-01-03T12:00:00Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOON);

  private Fixtures() {}

  static Capture page(String url, String text) {
    return Capture.of(url, NOON, "text/html; charset=utf-8", bytes(text), Stated.NOTHING);
  }

  static Capture statedPage() {
    return Capture.of(
        "file:Taarifa ya leo, \"e-Citizen\" 100%.html",
        Instant.parse("2025-01-03T09:41:07.123456789Z"),
        "text/html",
        bytes("<p>Huduma hazipatikani.</p>"),
        new Stated(
            Instant.parse("2025-01-03T00:00:00Z"),
            Precision.DAY,
            "Huduma \u2018zakwama\u2019 \ud83d\udca5\r\nWARC-Type: request\t\u0001\u007f\u2028"));
  }

  static Problem problem() {
    return Problem.of(ProblemType.NOT_JSON, "line is no JSON object: \u201chabari\u201d")
        .at("batch.jsonl", 512, "https://kra.agency.example/1");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** One WARC record as bytes, its length header added. */
  static byte[] record(String headers, byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head = headers.strip().replace("\n", "\r\n") + "\r\n";
    out.writeBytes(bytes("WARC/1.1\r\n" + head + "Content-Length: " + body.length + "\r\n\r\n"));
    out.writeBytes(body);
    out.writeBytes(bytes("\r\n\r\n"));
    return out.toByteArray();
  }

  static byte[] response(String url, String httpHead, byte[] body) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(bytes(httpHead.strip().replace("\n", "\r\n") + "\r\n\r\n"));
    http.writeBytes(body);
    return record(
        """
        WARC-Type: response
        WARC-Record-ID: <urn:uuid:0a1b2c3d-0000-4000-8000-000000000001>
        WARC-Date: 2024-05-02T16:05:29Z
        WARC-Target-URI: %s
        Content-Type: application/http; msgtype=response
        """
            .formatted(url),
        http.toByteArray());
  }

  /** The bytes of an archive file with two captures around a problem. */
  static byte[] smallFile(Path folder) throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, "small", CLOCK);
    try (writer) {
      writer.write(page("https://kra.agency.example/1", "<p>One</p>"));
      writer.write(problem(), NOON);
      writer.write(statedPage());
    }
    return Files.readAllBytes(writer.path());
  }

  static List<Member> members(byte[] file, long from) throws IOException {
    List<Member> members = new ArrayList<>();
    try (WarcCursor cursor = cursor(file, from)) {
      Member member;
      while ((member = cursor.next()) != null) {
        members.add(member);
      }
    }
    return members;
  }

  static List<ArchiveEntry> entries(byte[] file) throws IOException {
    return members(file, 0).stream().flatMap(member -> member.entries().stream()).toList();
  }

  static WarcCursor cursor(byte[] file, long from) {
    int start = (int) from;
    return new WarcCursor(
        "a.warc.gz", new ByteArrayInputStream(file, start, file.length - start), from);
  }
}
