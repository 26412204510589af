package hitilafu.ingest.fetch;

import static hitilafu.ingest.fetch.Visits.PATIENT;
import static hitilafu.ingest.fetch.Visits.SHORT;
import static hitilafu.ingest.fetch.Visits.answer;
import static hitilafu.ingest.fetch.Visits.fetcher;
import static hitilafu.ingest.fetch.Visits.trouble;
import static hitilafu.ingest.fetch.Visits.visit;
import static hitilafu.ingest.hostile.Behaviours.body;
import static hitilafu.ingest.hostile.Behaviours.drip;
import static hitilafu.ingest.hostile.Behaviours.page;
import static hitilafu.ingest.hostile.Behaviours.raw;
import static hitilafu.ingest.hostile.Behaviours.reset;
import static hitilafu.ingest.hostile.Behaviours.silence;
import static hitilafu.ingest.hostile.Behaviours.status;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.ingest.archive.Exchange;
import hitilafu.ingest.archive.Header;
import hitilafu.ingest.archive.Trouble;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.hostile.HostileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a single answer may do to us. {@link BombTest} holds what would fill the memory. */
@Timeout(30)
class HostileAnswersTest {
  private static final String OK = "HTTP/1.1 200 OK\r\n";

  private final HostileServer server = HostileServer.start();
  private final Fetcher fetcher = fetcher();

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    server.close();
  }

  @Test
  void whateverIsSlowEndsInTime() {
    server.on("/silent", silence(60_000));
    server.on("/status", drip("HTTP/1.", "1"));
    server.on("/headers", drip(OK, "X: y\r\n"));
    server.on("/header", drip(OK + "X: ", "y"));
    server.on("/hints", drip("", "HTTP/1.1 100 Continue\r\n\r\n"));
    server.on("/body", drip(OK + "Content-Length: 100000\r\n\r\n", "y"));
    server.on("/endless", drip(OK + "\r\n", "y"));
    server.on("/chunks", drip(OK + "Transfer-Encoding: chunked\r\n\r\n", "1\r\ny\r\n"));
    server.on(
        "/gzip", drip(OK + "Content-Encoding: gzip\r\n\r\n\u001f\u008b\b\0\0\0\0\0\0\0", "\0"));
    for (String path :
        List.of(
            "/silent",
            "/status",
            "/headers",
            "/header",
            "/hints",
            "/body",
            "/endless",
            "/chunks",
            "/gzip")) {
      assertLate(server.at(path));
    }
  }

  @Test
  void aHandshakeThatStallsEndsInTime() {
    assertLate(server.at("https://127.0.0.1", "/"));
  }

  @Test
  void aConnectionThatIsNotTakenUpEndsInTime() throws IOException {
    List<SocketChannel> crowd = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      for (int i = 0; i < 8; i++) {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress("127.0.0.1", full.getLocalPort()));
        crowd.add(channel);
      }
      assertLate(URI.create("http://127.0.0.1:" + full.getLocalPort() + "/"));
    } finally {
      for (SocketChannel channel : crowd) {
        channel.close();
      }
    }
  }

  @Test
  void theServerLivesOnWhenWeHaveGone() throws InterruptedException {
    server.on("/", drip(OK + "\r\n", "y".repeat(10_000)));
    visit(fetcher, server.at("/"), SHORT);
    for (int i = 0; i < 500 && server.brokenOff() == 0; i++) {
      Thread.sleep(10);
    }
    assertThat(server.brokenOff()).isEqualTo(1);
    assertThat(answer(visit(fetcher, server.at("/else"), PATIENT)).status()).isEqualTo(404);
  }

  @Test
  void aBodyShorterThanItsLengthIsNoAnswer() {
    server.on("/", raw(OK + "Content-Length: 10\r\n\r\nhabari"));
    assertThat(trouble(visit(fetcher, server.at("/"), PATIENT))).isEqualTo(Trouble.PROTOCOL);
  }

  @Test
  void whatFollowsABodysLengthIsNotRead() {
    server.on("/", raw(OK + "Content-Length: 3\r\n\r\nhabari" + OK + "\r\nother"));
    for (int i = 0; i < 3; i++) {
      assertThat(answer(visit(fetcher, server.at("/"), PATIENT)).body())
          .asString()
          .isEqualTo("hab");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OK + "Content-Length: -5\r\n\r\nhabari",
        OK + "Content-Length: 3\r\nContent-Length: 6\r\n\r\nhabari",
        OK + "Content-Length: 3, 6\r\n\r\nhabari",
        OK + "Content-Length: 99999999999999999999\r\n\r\nhabari",
        OK + "Content-Length: six\r\n\r\nhabari",
        OK + "Transfer-Encoding: chunked\r\n\r\nxyz\r\nhabari\r\n0\r\n\r\n",
        OK + "Transfer-Encoding: chunked\r\n\r\n-6\r\nhabari\r\n0\r\n\r\n",
        OK + "Transfer-Encoding: chunked\r\n\r\n6\r\nhabari...\r\n0\r\n\r\n",
        OK + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nhabari",
        OK + "Transfer-Encoding: chunked\r\n\r\n6\r\nhab",
        OK + "Transfer-Encoding: chunked\r\n\r\n6\r\nhabari\r\n",
        OK + "Transfer-Encoding: rot13\r\n\r\nhabari",
        "HTTP/1.1 abc\r\n\r\nhabari",
        "HTTP/9.9 200 OK\r\n\r\nhabari",
        "HTTP/1.1 99 Few\r\n\r\nhabari",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nhabari",
        "<html>no head at all</html>\r\n",
        "SSH-2.0-OpenSSH_9.2\r\n",
        OK + "no colon\r\n\r\nhabari",
        "\r\n\r\n\r\n\r\n",
        "\0\0\0\0"
      })
  void whatIsNoHttpIsNoAnswer(String answer) {
    server.on("/", raw(answer));
    Visit visit = visit(fetcher, server.at("/"), PATIENT);
    assertThat(trouble(visit))
        .as(visit.toString())
        .isIn(Trouble.PROTOCOL, Trouble.TOO_LARGE, Trouble.CONNECTION);
  }

  @Test
  void bytesAtRandomAreNoAnswer() {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] garbage = new byte[1 + random.nextInt(2000)];
      random.nextBytes(garbage);
      server.on("/", call -> call.send(garbage));
      trouble(visit(fetcher, server.at("/"), PATIENT));
    }
  }

  @Test
  void headersAreBounded() {
    server.on("/many", raw(OK + "X: y\r\n".repeat(10_000) + "\r\n"));
    server.on("/long", raw(OK + "X: " + "y".repeat(10 << 20) + "\r\n\r\n"));
    server.on("/folded", raw(OK + "X: y\r\n" + " y\r\n".repeat(100_000) + "\r\n"));
    server.on("/status", raw("HTTP/1.1 200 " + "y".repeat(10 << 20) + "\r\n\r\n"));
    for (String path : List.of("/many", "/long", "/folded", "/status")) {
      assertThat(trouble(visit(fetcher, server.at(path), PATIENT)))
          .as(path)
          .isIn(Trouble.PROTOCOL, Trouble.CONNECTION);
    }
  }

  @Test
  void headersHoldNothingThatEndsALine() {
    server.on("/", raw("HTTP/1.1 200 O\rK\0\r\nX: a\rWARC-Type: b\0\tc\r\nY: caf\u00e9\r\n\r\n"));
    Exchange exchange = answer(visit(fetcher, server.at("/"), PATIENT));
    assertThat(exchange.reason()).isEqualTo("O K");
    assertThat(exchange.headers())
        .containsExactly(new Header("X", "a WARC-Type: b \tc"), new Header("Y", "caf\u00e9"));
  }

  @Test
  void aConnectionThatBreaksIsNoAnswer() {
    server.on("/head", reset(OK + "X: "));
    server.on("/body", reset(OK + "Content-Length: 100\r\n\r\nhab"));
    for (String path : List.of("/head", "/body")) {
      assertThat(trouble(visit(fetcher, server.at(path), PATIENT))).isEqualTo(Trouble.CONNECTION);
    }
    server.close();
    assertThat(trouble(visit(fetcher, server.at("/"), PATIENT))).isEqualTo(Trouble.CONNECTION);
  }

  @Test
  void answersWithoutABodyAreAnswers() {
    server.on("/204", raw("HTTP/1.1 204 No Content\r\nContent-Length: 6\r\n\r\nhabari"));
    server.on("/304", raw("HTTP/1.1 304 Not Modified\r\nContent-Length: 6\r\n\r\n"));
    server.on("/empty", status("200 OK"));
    server.on(
        "/hinted",
        raw("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + OK + "Content-Length: 0\r\n\r\n"));
    server.on("/old", raw("HTTP/1.0 200\r\n\r\n"));
    for (String path : List.of("/204", "/304", "/empty", "/hinted", "/old")) {
      Exchange exchange = answer(visit(fetcher, server.at(path), PATIENT));
      assertThat(exchange.body()).as(path).isEmpty();
      assertThat(exchange.status()).as(path).isNotEqualTo(103);
    }
  }

  @Test
  void aLyingCharsetIsLeftToTheReader() {
    server.on("/", page("caf\u00e9", "Content-Type: text/html; charset=\"utf-99\u0001;\""));
    assertThat(answer(visit(fetcher, server.at("/"), PATIENT)).body())
        .containsExactly('c', 'a', 'f', 0xe9);
  }

  @Test
  void aBrokenCodingIsLeftToTheReader() {
    for (String coding :
        List.of("gzip", "br", "deflate", "zstd", "gzip, gzip, gzip, gzip", "br, gzip")) {
      server.on("/", body(new byte[] {0x1f, (byte) 0x8b, 9, 9, 9}, "Content-Encoding: " + coding));
      assertThat(answer(visit(fetcher, server.at("/"), PATIENT)).body()).as(coding).hasSize(5);
    }
  }

  @Test
  void plainHttpIsNotTakenForTls() throws IOException {
    ServerSocket socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    Thread.ofVirtual().start(() -> greet(socket));
    URI url = URI.create("https://127.0.0.1:" + socket.getLocalPort() + "/");
    assertThat(trouble(visit(fetcher, url, PATIENT))).isEqualTo(Trouble.TLS);
    socket.close();
  }

  private static void greet(ServerSocket listener) {
    try (var socket = listener.accept()) {
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes());
      socket.getInputStream().readNBytes(100);
    } catch (IOException e) {
      // the client has gone
    }
  }

  private void assertLate(URI url) {
    long start = System.nanoTime();
    assertThat(trouble(visit(fetcher, url, SHORT))).as(url.toString()).isEqualTo(Trouble.TIMEOUT);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }
}
