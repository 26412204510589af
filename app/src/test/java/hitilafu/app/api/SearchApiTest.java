package hitilafu.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import hitilafu.model.Incident;
import hitilafu.model.Json;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchApiTest {
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
  void pagesTogetherHaveEachHitOnce() throws Exception {
    for (String format : List.of("jsonl", "json")) {
      List<String> found = new ArrayList<>();
      String address = ALL + "?q=&sort=oldest&limit=4&format=" + format;
      while (address != null) {
        HttpResponse<String> page = site.open(address);
        assertThat(page.statusCode()).isEqualTo(200);
        found.addAll(ids(format, page.body()));
        address =
            page.headers()
                .firstValue("Link")
                .map(link -> link.replaceFirst("<(.*)>; rel=next", "$1"))
                .orElse(null);
      }
      assertThat(found)
          .containsExactlyInAnyOrderElementsOf(Events.all().stream().map(Incident::id).toList())
          .startsWith(Events.uganda().id())
          .endsWith(Events.undated().id());
    }
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() throws Exception {
    String next = json(ALL + "?limit=1").get("next").asText();

    assertThat(site.open(ALL + "?limit=1&cursor=" + next).statusCode()).isEqualTo(200);
    assertThat(site.open(ALL + "?q=power&cursor=" + next).statusCode()).isEqualTo(400);
    assertThat(site.open(ALL + "?cursor=nonsense").body()).contains("This cursor belongs");
  }

  @Test
  void anAnswerSaysHowTheQueryWasRead() throws Exception {
    JsonNode answer = json(ALL + "?q=rangres&explain=true");

    assertThat(answer.get("corrected").asText()).isEqualTo("ranger");
    assertThat(answer.at("/incidents/0/snippets/0/segments").toString())
        .contains("{\"text\":\"rangers\",\"match\":true}");
    assertThat(answer.at("/incidents/0/reasons/parts/0/points").asDouble()).isPositive();
    assertThat(answer.at("/histogram/bars/0/count").asLong()).isEqualTo(1);
    assertThat(answer.at("/facets").findValuesAsText("field")).contains("service", "cause");
  }

  @Test
  void whatIsTypedIsCompletedAndWhatHappenedBeforeIsFound() throws Exception {
    JsonNode suggestions = json("/api/v1/suggest?q=lice").get("suggestions");
    assertThat(suggestions.get(0).get("label").asText()).isEqualTo("Licence portal");
    String query = suggestions.get(0).get("query").asText();
    assertThat(json(ALL + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)).get("total"))
        .hasToString("1");

    JsonNode similar = json(ALL + "/" + Events.ecitizen().id() + "/similar").get("similar");
    assertThat(similar.at("/0/incident/incident").asText()).isEqualTo(Events.earlier().id());
    assertThat(similar.get(0).get("shared")).isNotEmpty();
  }

  @Test
  void anOrderThatIsNoneIsNamed() throws Exception {
    assertThat(site.open(ALL + "?sort=best").body())
        .contains("\\\"sort\\\" is one of relevance, newest, oldest, changed, longest.");
    assertThat(site.open(ALL + "?explain=yes").body()).contains("is true or false");
  }

  private static List<String> ids(String format, String body) throws Exception {
    List<String> ids = new ArrayList<>();
    if (format.equals("json")) {
      for (JsonNode hit : Json.mapper().readTree(body).get("incidents")) {
        ids.add(hit.at("/incident/incident").asText());
      }
    } else {
      for (String line : body.lines().toList()) {
        ids.add(Json.mapper().readTree(line).get("incident").asText());
      }
    }
    return ids;
  }

  private static JsonNode json(String path) throws Exception {
    return Json.mapper().readTree(site.open(path).body());
  }
}
