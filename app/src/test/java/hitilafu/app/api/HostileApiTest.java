package hitilafu.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent, the answer is one, and tells nothing of the inside. */
class HostileApiTest {
  private static final List<String> PATHS =
      List.of(
          "/incidents?q=%zz",
          "/incidents?q=%ff%fe",
          "/incidents?q=%00%0d%0a",
          "/incidents?q=%F0%9F%92%A5%E2%80%AE",
          "/incidents?q=((((((((((a*)*)*)*)*",
          "/incidents?%zz=1",
          "/incidents?=1",
          "/incidents?&&&=&",
          "/incidents?limit=-1",
          "/incidents?limit=99999999999999999999",
          "/incidents?limit=%D9%A1",
          "/incidents?format=%00",
          "/incidents/%00",
          "/incidents/..%2f..%2ftokens.jsonl",
          "/incidents/../../../tokens.jsonl",
          "/incidents/%zz",
          "/incidents/%u0022%3a",
          "/incidents/;a=b",
          "/incidents/a%2Fb/corrections",
          "/services/%E2%80%AE",
          "/services/" + "a".repeat(300),
          "/services/ecitizen-payments?from=0000-00-00&to=9999-99-99",
          "/services/ecitizen-payments?from=%2B999999999-01-01&to=%2B999999999-12-31",
          "/services/mpesa?from=0001-01-01&to=9999-12-31",
          "/agencies/KRA?country=%00",
          "/feed.atom?q=%3Cscript%3E",
          "/feed.atom?q=%22",
          "//incidents",
          "/");

  private static final String SIGNS = "\"':()[]{}*?~^-+!&|/\\%=<>.,aZ0";

  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    site = Site.of(folder, Events.all());
  }

  @AfterAll
  static void close() throws Exception {
    site.close();
  }

  @Test
  void oddAddressesAreAnsweredOrRefusedInLine() throws Exception {
    for (String path : PATHS) {
      for (String accept : List.of("*/*", "text/csv", ";;;q=,,", "a".repeat(200))) {
        assertHarmless(get(ApiRoutes.ROOT + path, "Accept: " + accept), path + " " + accept);
      }
    }
  }

  @Test
  void oddHeadersAreAnsweredOrRefusedInLine() throws Exception {
    for (String header :
        List.of(
            "If-None-Match: " + "\"a\",".repeat(500),
            "If-None-Match: W/",
            "Accept-Encoding: ,,;q=\u0007",
            "Authorization: Basic ====",
            "Authorization: Bearer " + "x".repeat(4_000),
            "Authorization: \u00ff",
            "Content-Type: application/json",
            "Content-Length: -1",
            "Transfer-Encoding: chunked",
            "Host: 127.0.0.1")) {
      assertHarmless(get("/api/v1/incidents", header), header);
    }
  }

  @Test
  void noiseIsAnsweredOrRefusedInLine() throws Exception {
    Random random = new Random(9);
    for (int i = 0; i < 300; i++) {
      StringBuilder query = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        query.append(
            random.nextBoolean() ? "%%%02x".formatted(random.nextInt(256)) : noise(random));
      }
      assertHarmless(get("/api/v1/incidents?q=" + query, "Accept: */*"), query.toString());
    }
  }

  private static char noise(Random random) {
    return SIGNS.charAt(random.nextInt(SIGNS.length()));
  }

  private static void assertHarmless(String answer, String asked) {
    assertThat(answer).as(asked).startsWith("HTTP/1.1 ");
    assertThat(Integer.parseInt(answer.substring(9, 12))).as(asked + answer).isBetween(200, 499);
    assertThat(answer)
        .as(asked)
        .doesNotContain("Exception", "\tat ", "hitilafu.app", "Jetty", "Javalin");
  }

  /** By hand, because a well-behaved client sends nothing of the kind. */
  private static String get(String path, String header) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", site.port())) {
      socket.setSoTimeout(10_000);
      String request =
          "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n%s\r\n\r\n0\r\n\r\n"
              .formatted(path, header);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
