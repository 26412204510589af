package hitilafu.app.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What is hardly HTTP. */
final class Wire {
  static final String KIND = "hardly HTTP";

  private static final List<String> LINES =
      List.of(
          "GET %sa HTTP/0.9\r\n\r\n",
          "GET %sa HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n",
          "GET %sa\r\n\r\n",
          "GET  %sa  HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
          "GET http://evil.example%sa HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
          "GET * HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
          "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
          "GET %sa HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
          "GET %sa HTTP/1.1\r\nConnection: close\r\n\r\n",
          "GET %sa HTTP/1.1\nHost: 127.0.0.1\nConnection: close\n\n",
          "GET %sa HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nX-Unfinished: ",
          "POST %sa HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 5\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\n\r\n",
          "POST %sa HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
              + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nabc\r\n",
          "POST %sa HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
              + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
          "POST %sa HTTP/1.1\r\n"
              + "Host: 127.0.0.1\r\n"
              + "Connection: close\r\n"
              + "Content-Length: 500\r\n\r\n"
              + "x",
          "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

  private Wire() {}

  static Attack next(Random random, String search) {
    return switch (random.nextInt(5)) {
      case 0 -> new Attack("no HTTP", garbage(random), true);
      case 1 -> Attack.get("not encoded", search + latin(Texts.noise(random)));
      default -> {
        String line = Texts.any(LINES, random).replace("%s", search);
        yield new Attack(KIND, line.getBytes(StandardCharsets.ISO_8859_1), true);
      }
    };
  }

  /** What may stand in a line of a request as it is, any other byte too. */
  private static String latin(String text) {
    return text.replaceAll("[\r\n ]", "").replaceAll("[^\\x00-\\xff]", "\u00e4");
  }

  private static byte[] garbage(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(2_000)];
    random.nextBytes(bytes);
    if (random.nextInt(3) == 0) {
      // How a client says that it would rather speak TLS.
      System.arraycopy(new byte[] {22, 3, 1, 2, 0, 1}, 0, bytes, 0, Math.min(6, bytes.length));
    }
    return bytes;
  }
}
