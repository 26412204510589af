package hitilafu.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.server.Site;
import hitilafu.model.Json;
import java.net.BindException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
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
  void withoutAQueryEverythingIsListedNewestFirst() throws Exception {
    HttpResponse<String> page = site.open("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("6 incidents", "<strong>newest</strong>")
        .containsSubsequence("Fri 3 Jan 2025", "Thu 2 May 2024", "Sun 23 Jul 2023", "a Friday");
  }

  @Test
  void aWordIsFoundAndMarkedAndTheHitSaysWhatWhenAndHowSure() throws Exception {
    assertThat(site.open("/?q=rangers").body())
        .contains("1 incident")
        .contains("<mark>rangers</mark>")
        .contains("Fri 3 Jan 2025, early morning to about 15:00 EAT")
        .contains("10.5 h (5.5–15.5 h)")
        .contains("acknowledged")
        .contains("At least 22,000 services (2 other figures claimed)")
        .contains("4 reports, 2 with the same text");
  }

  @Test
  void aFacetNarrowsTheQueryAndCanBeTakenOutAgain() throws Exception {
    String all = site.open("/?q=power").body();
    assertThat(all).contains("href=\"/?q=power+service%3Aelectricity\"");
    assertThat(site.open("/?q=power+service%3Aelectricity").body())
        .contains("1 incident")
        .contains("Take out service:electricity");
  }

  @Test
  void aMistakeInTheQueryIsOneLineThatSaysWhatToDo() throws Exception {
    HttpResponse<String> page = site.open("/?q=%22open");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("<p class=\"problem\" role=\"alert\">")
        .contains("value=\"&#34;open\"");
    HttpResponse<String> twin = site.open("/api/v1/incidents?q=%22open");
    assertThat(twin.statusCode()).isEqualTo(400);
    assertThat(contentType(twin)).startsWith("application/problem+json");
    assertThat(json(twin).get("position").asInt()).isZero();
  }

  @Test
  void nothingFoundSaysWhatToDoNext() throws Exception {
    assertThat(site.open("/?q=zeppelin").body())
        .contains("0 incidents")
        .contains("look through all 6 incidents");
    assertThat(site.open("/?page=2").body()).contains("Go to its first page");
  }

  @Test
  void anEmptyRecordSaysHowToFillIt(@TempDir Path folder) throws Exception {
    try (Site empty = Site.of(folder, List.of())) {
      assertThat(empty.open("/").body()).contains("hitilafu import FILE…");
    }
  }

  @Test
  void everyFigureOpensTheWordsItRestsOn() throws Exception {
    assertThat(site.open("/incidents/" + Events.ecitizen().id()).body())
        .contains("<mark>At least 22,000 government services</mark>")
        .contains("<mark>Over 16,000 services</mark>")
        .contains(
            "<a href=\"https://nairobi-courier.example/2025/01/ecitizen-crash/\""
                + " rel=\"noopener noreferrer nofollow\">read at the source</a>")
        .containsPattern("<a href=\"/captures/[0-9a-f]+\">captured 4 Jan 2025 05:12 UTC</a>")
        .contains("same text as Nairobi Courier")
        .contains("Has it happened before?")
        .contains("Sun 23 Jul 2023 to Fri 28 Jul 2023");
  }

  @Test
  void anObservationLeadsToItsIncident() throws Exception {
    String observation = Events.ecitizen().observations().getLast().id();
    HttpResponse<String> page = site.open("/incidents/" + observation);
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow())
        .endsWith("/incidents/" + Events.ecitizen().id());
  }

  @Test
  void everyPageHasATwin() throws Exception {
    JsonNode incident = json(site.open("/api/v1/incidents/" + Events.ecitizen().id()));
    assertThat(incident.get("incident").asText()).isEqualTo(Events.ecitizen().id());
    assertThat(incident.get("sources")).hasSize(4);
    JsonNode found = json(site.open("/api/v1/incidents?q=rangers"));
    assertThat(found.get("total").asLong()).isEqualTo(1);
    assertThat(found.at("/incidents/0/incident/service/name").asText())
        .isEqualTo("e-Citizen payment platform");
    assertThat(json(site.open("/health")).get("incidents").asLong()).isEqualTo(6);
  }

  @Test
  void aMonitorIsToldWhatItAsksFor() throws Exception {
    HttpResponse<String> answer = site.open("/metrics");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("text/plain; version=0.0.4; charset=utf-8");
    assertThat(answer.body()).isEqualTo("a_total 1\n");
  }

  @Test
  void whatIsNotThereIsSaidInPlainWords() throws Exception {
    HttpResponse<String> page = site.open("/incidents/nope");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("There is no incident with this id");
    HttpResponse<String> twin = site.open("/api/v1/incidents/nope");
    assertThat(twin.statusCode()).isEqualTo(404);
    assertThat(contentType(twin)).startsWith("application/problem+json");
    assertThat(json(twin).get("status").asInt()).isEqualTo(404);
    assertThat(site.open("/nowhere").body()).contains("There is no such page");
  }

  @Test
  void aTakenPortIsSaidToBeTaken() {
    assertThatThrownBy(() -> site.startAnother()).hasRootCauseInstanceOf(BindException.class);
  }

  private static String contentType(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElseThrow();
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    return Json.mapper().readTree(response.body());
  }
}
