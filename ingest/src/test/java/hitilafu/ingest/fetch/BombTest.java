package hitilafu.ingest.fetch;

import static hitilafu.ingest.fetch.Visits.PATIENT;
import static hitilafu.ingest.fetch.Visits.answer;
import static hitilafu.ingest.fetch.Visits.fetcher;
import static hitilafu.ingest.fetch.Visits.trouble;
import static hitilafu.ingest.fetch.Visits.visit;
import static hitilafu.ingest.hostile.Behaviours.body;
import static hitilafu.ingest.hostile.Behaviours.gzipOfZeros;
import static hitilafu.ingest.hostile.Behaviours.raw;
import static hitilafu.ingest.hostile.Behaviours.repeated;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.ContentCoding;
import hitilafu.ingest.archive.Exchange;
import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.hostile.BrotliOfZeros;
import hitilafu.ingest.hostile.HostileServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that would fill the memory. */
@Timeout(60)
class BombTest {
  private static final int TIMES = 20;
  private static final long GROWTH = 8 << 20;

  private final HostileServer server = HostileServer.start();
  private final Fetcher fetcher = fetcher();

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    server.close();
  }

  @Test
  void tenGigabytesInTenMegabytesOfGzip() {
    server.on("/", repeated(gzipOfZeros(10), 1000, "Content-Encoding: gzip"));
    assertFlat(Trouble.DECOMPRESSION_BOMB, Limits.PAGE);
  }

  @Test
  void tenGigabytesInTenKilobytesOfBrotli() {
    server.on("/", body(BrotliOfZeros.of(640), "Content-Encoding: br"));
    assertFlat(Trouble.DECOMPRESSION_BOMB, Limits.PAGE);
  }

  @Test
  void bombsWithinBombs() throws IOException {
    byte[] inner = gzipOfZeros(50);
    server.on(
        "/", body(gzip(gzip(inner)), "Content-Encoding: gzip, gzip", "Content-Encoding: gzip"));
    assertFlat(Trouble.DECOMPRESSION_BOMB, Limits.PAGE);
  }

  @Test
  void manyEmptyMembersCostNothing() throws IOException {
    byte[] empties = gzip(new byte[0]).clone();
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < 40_000; i++) {
      many.write(empties);
    }
    server.on("/", body(many.toByteArray(), "Content-Encoding: gzip"));
    Exchange exchange = answer(visit(fetcher, server.at("/"), PATIENT));
    assertThat(ContentCoding.decoded(exchange, 100).bytes()).isEmpty();
    server.on("/", body(gzip(many.toByteArray()), "Content-Encoding: gzip, gzip"));
    answer(visit(fetcher, server.at("/"), PATIENT));
  }

  @Test
  void deflateIsCountedToo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(bytes)) {
      deflate.write(new byte[30 << 20]);
    }
    server.on("/", body(bytes.toByteArray(), "Content-Encoding: deflate"));
    assertFlat(Trouble.DECOMPRESSION_BOMB, Limits.PAGE);
  }

  @Test
  void anEndlessBody() {
    server.on("/", repeated(new byte[1 << 16], Long.MAX_VALUE));
    assertFlat(Trouble.TOO_LARGE, PATIENT);
  }

  @Test
  void anEndlessBodyInChunks() {
    server.on(
        "/",
        call -> {
          call.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
          while (true) {
            call.send("10000\r\n" + "a".repeat(0x10000) + "\r\n");
          }
        });
    assertFlat(Trouble.TOO_LARGE, PATIENT);
  }

  @Test
  void anAnnouncedGiantIsNotBegun() {
    server.on("/", raw("HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\nx"));
    assertFlat(Trouble.TOO_LARGE, PATIENT);
  }

  @Test
  void aLargePageThatGrowsWithinReasonIsTooLargeOnly() throws IOException {
    byte[] noise = new byte[1 << 20];
    new Random(1).nextBytes(noise);
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    for (int i = 0; i < noise.length; i++) {
      page.write(noise, i, 1);
      page.write("<p>".getBytes());
    }
    server.on("/", body(gzip(page.toByteArray()), "Content-Encoding: gzip"));
    Limits limits = new Limits(4 << 20, 2 << 20, 100, PATIENT.total());
    assertThat(trouble(visit(fetcher, server.at("/"), limits))).isEqualTo(Trouble.TOO_LARGE);
  }

  @Test
  void aSmallPageMayGrowAsItLikes() throws IOException {
    server.on("/", body(gzip(new byte[900 << 10]), "Content-Encoding: gzip"));
    assertThat(answer(visit(fetcher, server.at("/"), PATIENT)).body()).hasSizeLessThan(2000);
  }

  @Test
  void robotsOfFiftyMegabytesAreCut() {
    String rules = "User-agent: *\nDisallow: /private\n";
    server.on(
        "/robots.txt",
        call -> {
          call.send("HTTP/1.1 200 OK\r\nContent-Length: " + (50 << 20) + "\r\n\r\n" + rules);
          for (int i = 0; i < 50 << 10; i++) {
            call.send("#".repeat(1023) + "\n");
          }
        });
    Exchange exchange = answer(visit(fetcher, server.at("/robots.txt"), Limits.ROBOTS));
    assertThat(exchange.body()).hasSize(500 << 10);
    RobotsRules read = RobotsRules.of(exchange.url(), exchange.status(), exchange.body());
    assertThat(read.allows(server.at("/private").toString())).isFalse();
    assertThat(read.allows(server.at("/news").toString())).isTrue();
  }

  @Test
  void robotsThatGrowWhenDecodedAreCut() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.write("User-agent: *\nDisallow: /private\n".getBytes());
    text.write(new byte[50 << 20]);
    server.on("/robots.txt", body(gzip(text.toByteArray()), "Content-Encoding: gzip"));
    Exchange exchange = answer(visit(fetcher, server.at("/robots.txt"), Limits.ROBOTS));
    assertThat(exchange.body()).hasSizeLessThan(500 << 10);
    byte[] decoded = ContentCoding.decoded(exchange, Limits.ROBOTS.decodedBytes()).bytes();
    RobotsRules rules = RobotsRules.of(exchange.url(), exchange.status(), decoded);
    assertThat(rules.allows(server.at("/private").toString())).isFalse();
  }

  private void assertFlat(Trouble trouble, Limits limits) {
    assertThat(trouble(visit(fetcher, server.at("/"), limits))).isEqualTo(trouble);
    long before = used();
    for (int i = 0; i < TIMES; i++) {
      assertThat(trouble(visit(fetcher, server.at("/"), limits))).isEqualTo(trouble);
    }
    assertThat(used() - before).isLessThan(GROWTH);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
