package hitilafu.app.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import hitilafu.model.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does with a result: narrow, widen, order, choose days, take along. */
class SearchPageTest {
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
  void aChosenValueStaysWhereItIsAndSoDoTheOthers() throws Exception {
    List<String> before = facet(page("/"), "Year");
    Element chosen = page("/?q=year%3A2024").selectFirst("[data-facet=Year] a.chosen");

    assertThat(before).hasSizeGreaterThan(2);
    assertThat(facet(page("/?q=year%3A2024"), "Year")).isEqualTo(before);
    assertThat(chosen.ownText()).isEqualTo("2024");
    assertThat(chosen.attr("href")).as("takes it out again").isEqualTo("/");
  }

  @Test
  void aBarOfTheHistogramNarrowsToItsDays() throws Exception {
    Document page = page("/");
    long counted =
        page.select(".histogram a title").stream()
            .map(title -> title.text().replaceAll(".*: (\\d+) incidents?", "$1"))
            .mapToLong(Long::parseLong)
            .sum();
    Element last = page.select(".histogram a").last();
    Document narrowed = page(last.attr("href"));

    assertThat(counted).as("all but the undated").isEqualTo(5);
    assertThat(narrowed.selectFirst(".summary").text()).isEqualTo("1 incident");
    assertThat(narrowed.select(".filters a")).hasSize(2);
  }

  @Test
  void daysThatAreTypedBesideBecomePartOfTheQuery() throws Exception {
    HttpResponse<String> sent = site.open("/?q=power+from%3A2020-01-01&from=2023-01-01&to=");

    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(sent.headers().firstValue("Location").orElseThrow())
        .endsWith("/?q=power+from%3A2023-01-01");
  }

  @Test
  void theOrderIsPartOfTheAddressAndOfEveryLink() throws Exception {
    Document oldest = page("/?sort=oldest");

    assertThat(oldest.selectFirst(".hit .when").text()).startsWith("Tue 14 Apr 2020");
    assertThat(oldest.select(".facet a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.contains("sort=oldest"));
    assertThat(site.open("/?sort=best").statusCode()).isEqualTo(400);
  }

  @Test
  void theWholeResultCanBeTakenAlong() throws Exception {
    Document page = page("/?q=power");
    List<String> take = page.select(".take a").eachAttr("href");
    long total = Long.parseLong(page.selectFirst(".summary").text().split(" ")[0]);

    assertThat(site.open(take.get(0)).body().lines()).hasSize((int) total + 1);
    assertThat(site.open(take.get(0)).body()).startsWith("incident,title,");
    assertThat(site.open(take.get(1)).body().lines())
        .hasSize((int) total)
        .allMatch(line -> line.startsWith("{\"incident\":"));
    assertThat(site.open(take.get(2)).body()).contains("<feed");
  }

  @Test
  void whatIsWrongWithAQueryIsSaidInEveryForm() throws Exception {
    assertThat(site.open("/?q=year%3Asoon").statusCode()).isEqualTo(400);
    assertThat(page("/?q=year%3Asoon").selectFirst("[role=alert]").text()).contains("year");
    for (String form : List.of("json", "csv", "jsonl")) {
      HttpResponse<String> twin = site.open("/search." + form + "?q=year%3Asoon");
      assertThat(twin.statusCode()).as(form).isEqualTo(400);
      assertThat(Json.mapper().readTree(twin.body()).get("detail").asText()).contains("year");
    }
  }

  @Test
  void suggestionsFinishWhatIsTyped() throws Exception {
    Document list = Jsoup.parse(site.open("/suggestions?q=down+e-cit").body());

    assertThat(list.select("[role=option]").eachAttr("data-query"))
        .isNotEmpty()
        .allMatch(query -> query.startsWith("down "));
    assertThat(site.open("/suggestions?q=qqqq").body()).isBlank();
  }

  @Test
  void theTwinIsWhatTheApiAnswers() throws Exception {
    JsonNode twin = Json.mapper().readTree(site.open("/search.json?q=power").body());
    JsonNode api = Json.mapper().readTree(site.open("/api/v1/incidents?q=power").body());

    assertThat(twin).isEqualTo(api);
  }

  private static List<String> facet(Document page, String name) {
    return page.select("[data-facet=" + name + "] li").stream()
        .map(value -> value.text().replace("✓Chosen: ", ""))
        .toList();
  }

  private static Document page(String path) throws Exception {
    return Jsoup.parse(site.open(path).body());
  }
}
