package hitilafu.app.web;

import static hitilafu.app.phrase.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.server.Site;
import hitilafu.model.Count;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Qualifier;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is scraped, and who asks, may mean harm. */
class HostileTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String TURNED = "\u202Egnp.exe\u2066hidden\u2069";
  private static final Incident INCIDENT = incident();
  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    site = Site.of(folder, List.of(INCIDENT));
  }

  @AfterAll
  static void close() throws Exception {
    site.close();
  }

  private static Incident incident() {
    String sentence = "Quote\" onmouseover=\"x " + SCRIPT + " and " + TURNED + " down 7 things.";
    return Event.of(
        SCRIPT + TURNED,
        Grade.REPORTED,
        Told.by(SCRIPT, "javascript:alert(document.domain)")
            .headline("</title>" + SCRIPT)
            .language("\"><img src=x>")
            .service("x\"><b>“", "\" onmouseover=\"x\"" + SCRIPT + TURNED, "down", sentence)
            .start(at("2025-01-03T12:00:00Z", "down"), sentence)
            .agency(SCRIPT, "down", sentence)
            .count(new Count(SCRIPT, 7L, Qualifier.EXACTLY, "7 things"), sentence)
            .instead(SCRIPT, sentence));
  }

  @Test
  void scrapedMarkupShowsAsText() throws Exception {
    for (String path :
        List.of("/", "/?q=down", "/?q=%22%3E%3Cscript%3E%22", "/incidents/" + INCIDENT.id())) {
      Document page = Jsoup.parse(site.open(path).body());
      assertThat(page.select("script:not([src^=/assets/]), img, b, [onmouseover]"))
          .as(path)
          .isEmpty();
    }
    assertThat(site.open("/incidents/" + INCIDENT.id()).body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void namesOfServicesAndAgenciesShowAsTextWhereverTheyAreSummedUp() throws Exception {
    List<String> paths = new ArrayList<>(List.of("/overview", "/compare?name=" + encoded(SCRIPT)));
    String service =
        Jsoup.parse(site.open("/overview").body()).select("a[href^=/services/]").attr("href");
    paths.add(service);
    paths.add("/agencies/" + encoded(SCRIPT));
    paths.add("/compare?name=" + encoded(TURNED + "\"><b>") + "&name=mpesa");
    for (String path : paths) {
      HttpResponse<String> answer = site.open(path);
      assertThat(
              Jsoup.parse(answer.body())
                  .select("script:not([src^=/assets/]), img, b, [onmouseover]"))
          .as(path)
          .isEmpty();
      assertThat(answer.body()).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    }
    assertThat(site.open(service).body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(site.open(service).statusCode()).isEqualTo(200);
    assertThat(site.open("/agencies/" + encoded(SCRIPT)).statusCode()).isEqualTo(200);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void anAddressThatIsNotOfTheWebIsNoLink() throws Exception {
    assertThat(site.open("/incidents/" + INCIDENT.id()).body())
        .contains("javascript:alert(document.domain)")
        .doesNotContain("href=\"javascript:")
        .doesNotContain("read at the source");
  }

  @Test
  void textCannotTurnItsDirection() throws Exception {
    for (String path : List.of("/", "/incidents/" + INCIDENT.id(), "/?q=%E2%80%AEdown")) {
      assertThat(site.open(path).body()).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    }
  }

  @Test
  void everyAnswerCarriesTheGuardsAndNoBanner() throws Exception {
    for (String path :
        List.of("/", "/api/v1/incidents", "/nowhere", "/assets/style.css", "/health")) {
      HttpResponse<String> answer = site.open(path);
      assertThat(header(answer, "Content-Security-Policy"))
          .startsWith(
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe-inline");
      assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(header(answer, "Content-Type").toLowerCase()).contains("charset=utf-8");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
      assertThat(answer.body()).doesNotContain("style=\"");
    }
  }

  @Test
  void onlyOurOwnNamesAreAnsweredTo() throws Exception {
    String port = ":" + site.port();
    assertThat(status("GET", "/", "evil.example")).isEqualTo(421);
    assertThat(status("GET", "/health", "127.0.0.1.evil.example" + port)).isEqualTo(421);
    assertThat(status("GET", "/", "localhost" + port)).isEqualTo(200);
    assertThat(status("GET", "/", "[::1]" + port)).isEqualTo(200);
    assertThat(status("GET", "/", "127.0.0.1")).isEqualTo(200);
  }

  @Test
  void whatIsTooLongIsRefused() throws Exception {
    assertThat(site.open("/?q=" + "a".repeat(501)).statusCode()).isEqualTo(400);
    assertThat(site.open("/?q=" + "a".repeat(5_000)).statusCode()).isEqualTo(414);
    assertThat(site.open("/incidents/" + "a".repeat(500)).statusCode()).isEqualTo(404);
    assertThat(site.open("/?page=0").statusCode()).isEqualTo(400);
    assertThat(site.open("/?page=99999999999").statusCode()).isEqualTo(400);
    HttpResponse<String> longest = site.open("/?q=" + "a".repeat(20_000));
    assertThat(longest.statusCode()).isEqualTo(414);
    assertThat(longest.body()).isEmpty();
    assertThat(longest.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void anotherCharsetIsRefusedAndNotGuessedAt() throws Exception {
    for (String type : List.of("text/html; charset", "text/plain; charset=bogus")) {
      for (String path : List.of("/sign-in", "/search.csv?q=x", "/")) {
        assertThat(site.open(path, "Content-Type", type).statusCode()).as(type).isEqualTo(415);
      }
    }
    assertThat(site.open("/", "Content-Type", "text/plain; charset=UTF-8").statusCode())
        .isEqualTo(200);
  }

  @Test
  void pagesCannotBeWrittenTo() throws Exception {
    assertThat(status("POST", "/", "localhost")).isEqualTo(405);
    assertThat(status("DELETE", "/incidents/" + INCIDENT.id(), "localhost")).isEqualTo(405);
    assertThat(status("HEAD", "/", "localhost")).isEqualTo(200);
  }

  /** By hand, because a well-behaved client does not lie about the host. */
  private static int status(String method, String path, String host) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", site.port())) {
      String request =
          "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(method, path, host);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
