package hitilafu.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import hitilafu.model.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which form an answer comes, and when it need not come at all. */
class AnswerTest {
  private static final String ALL = "/api/v1/incidents";
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
  void whoHasItAlreadyIsToldSo() throws Exception {
    for (String path :
        List.of(
            ALL,
            ALL + "?format=csv",
            ALL + "/" + Events.mpesa().id(),
            ALL + "/" + Events.mpesa().id() + "/corrections",
            "/api/v1/services/mpesa?country=KE",
            "/api/v1/feed.atom",
            "/api/v1/openapi.json")) {
      HttpResponse<String> first = site.open(path);
      assertThat(first.statusCode()).as(path).isEqualTo(200);
      String tag = header(first, "ETag");
      assertThat(tag).matches("\"[0-9a-f]{24}\"");
      assertThat(header(first, "Vary")).isEqualTo("Accept, Accept-Encoding, Cookie");
      assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");

      HttpResponse<String> again = site.open(path, "If-None-Match", "\"other\", W/" + tag);
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
      assertThat(site.open(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void compressedBytesHaveNoStrongTag() throws Exception {
    HttpResponse<String> compressed = site.open(ALL, "Accept-Encoding", "gzip");

    assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(compressed, "ETag")).startsWith("W/\"");
    assertThat(
            site.open(ALL, "Accept-Encoding", "gzip", "If-None-Match", header(compressed, "ETag"))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void theHeadAloneIsTheSame() throws Exception {
    HttpResponse<String> whole = site.open(ALL);
    HttpResponse<String> head =
        site.send(site.request(ALL).method("HEAD", HttpRequest.BodyPublishers.noBody()).build());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
    assertThat(header(head, "Content-Type")).isEqualTo(header(whole, "Content-Type"));
  }

  @Test
  void theFormIsThatOfTheParameterOrTheHeader() throws Exception {
    assertThat(type(ALL)).isEqualTo("application/json;charset=utf-8");
    assertThat(type(ALL, "Accept", "text/csv")).startsWith("text/csv");
    assertThat(type(ALL, "Accept", "text/html, application/jsonl;q=0.5, */*;q=0.1"))
        .startsWith("application/jsonl");
    assertThat(type(ALL, "Accept", "text/html,*/*;q=0.8")).startsWith("application/json;");
    assertThat(type(ALL, "Accept", "text/*")).startsWith("text/csv");
    assertThat(type(ALL + "?format=jsonl", "Accept", "text/csv")).startsWith("application/jsonl");
    assertThat(type(ALL + "/" + Events.mpesa().id(), "Accept", "application/ld+json"))
        .isEqualTo("application/ld+json");
    for (HttpResponse<String> none :
        List.of(
            site.open(ALL, "Accept", "image/png"),
            site.open(ALL, "Accept", "text/csv;q=0"),
            site.open(ALL + "?format=xml"))) {
      assertThat(none.statusCode()).isEqualTo(406);
      assertThat(none.body()).contains("json (application/json), csv (text/csv), jsonl");
    }
  }

  @Test
  void aTableHasMoreRowsThanAPageOfJson() throws Exception {
    assertThat(site.open(ALL + "?limit=101").statusCode()).isEqualTo(400);
    assertThat(site.open(ALL + "?limit=1000&format=csv").body().lines()).hasSize(7);
    assertThat(site.open(ALL + "?limit=1001&format=csv").statusCode()).isEqualTo(400);
    HttpResponse<String> lines = site.open(ALL + "?format=jsonl&limit=2");
    assertThat(lines.body().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(Json.mapper().readTree(line).has("incident")).isTrue());
  }

  @Test
  void theIdOfAnObservationLeadsToItsIncident() throws Exception {
    String observation = Events.ecitizen().observations().getLast().id();

    HttpResponse<String> answer = site.open(ALL + "/" + observation + "?format=jsonld");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header(answer, "Location"))
        .endsWith(ALL + "/" + Events.ecitizen().id() + "?format=jsonld");
  }

  @Test
  void methodsThatAreNotTakenAreNamed() throws Exception {
    HttpResponse<String> answer = site.post(ALL, "{}");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void aMistypedParameterDoesNotPassForASearchOfEverything() throws Exception {
    assertThat(site.open(ALL + "?Q=power").body())
        .contains("There are: q, sort, limit, cursor, explain, format.");
    assertThat(site.open(ALL + "?q=a&q=b").body()).contains("stands more than once");
    assertThat(site.open(ALL + "?limit=ten").body()).contains("a number from 1 to 100");
  }

  private static String type(String path, String... headers) throws Exception {
    return header(site.open(path, headers), "Content-Type");
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
