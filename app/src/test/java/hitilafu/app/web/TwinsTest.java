package hitilafu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.report.edition.Press;
import hitilafu.app.server.Site;
import hitilafu.model.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page has its twins for programs, and says when its data last changed. */
class TwinsTest {
  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    site = Site.of(folder, Events.all());
    Press.publish(site.home());
  }

  @AfterAll
  static void close() throws Exception {
    site.close();
  }

  /** All but the one that is a form and nothing else. */
  static List<String> pages() {
    return EveryPage.open().stream().filter(page -> !page.equals("/sign-in")).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageComesAsDataToo(String page) throws Exception {
    HttpResponse<String> html = site.open(page);
    Document document = Jsoup.parse(html.body());
    HttpResponse<String> json = site.open(twin(document, "application/json"));

    assertThat(json.statusCode()).isEqualTo(200);
    assertThat(Json.mapper().readTree(json.body()).isContainerNode()).isTrue();
    assertThat(json.headers().firstValue("Last-Modified"))
        .isEqualTo(html.headers().firstValue("Last-Modified"));
    assertThat(document.select(".twins").text().contains("Data last changed"))
        .isEqualTo(html.headers().firstValue("Last-Modified").isPresent());
    assertThat(site.open(page, "If-None-Match", tag(html)).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aTableComesAsOne(String page) throws Exception {
    Document document = Jsoup.parse(site.open(page).body());
    String address = twin(document, "text/csv");
    if (address.isEmpty()) {
      assertThat(site.open(page.replaceFirst("(\\?|$)", ".csv$1")).statusCode()).isEqualTo(404);
    } else {
      HttpResponse<String> csv = site.open(address);
      assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
      assertThat(csv.body().lines().findFirst().orElseThrow()).contains(",");
    }
  }

  private static String twin(Document document, String type) {
    return document.select("link[rel=alternate][type=" + type + "]").attr("href");
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
