package hitilafu.app.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import hitilafu.model.Json;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole record up to the last day of which anything is known: a Saturday, 4 January 2025. */
class OverviewPageTest {
  private static Site site;
  private static Document page;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    site = Site.of(folder, Events.all());
    site.watched("2024-12-20", "2025-01-03", "2025-01-04");
    page = Jsoup.parse(site.open("/overview").body());
  }

  @AfterAll
  static void close() throws Exception {
    site.close();
  }

  @Test
  void theWeekOfTheLastDayStandsBesideTheOneBefore() {
    assertThat(page.select("header .said").text()).startsWith("Up to Sat 4 Jan 2025");
    assertThat(page.select("section").first().select("thead th").eachText())
        .containsExactly(
            "2025-W01 Mon 30 Dec 2024 to Sun 5 Jan 2025",
            "2024-W52 Mon 23 Dec 2024 to Sun 29 Dec 2024");
    assertThat(page.select("section").first().select("tbody tr").eachText())
        .startsWith(
            "Began 1 outage 0 outages",
            "Outage time of all services 10.5 h (5.5–15.5 h) none reported");
  }

  @Test
  void everyWeekLeadsToItsIncidents() throws Exception {
    String week = page.select("section").first().select("tbody a[href^='/?q']").attr("href");
    assertThat(site.open(week).body()).contains("1 incident");
  }

  @Test
  void theWorstStandWithTheirCountryAndHowManyToldOfThem() {
    Element kenya = page.select("h3:contains(Kenya)").first();
    assertThat(kenya.nextElementSibling().text()).isEqualTo("1 outage of 1 service");
    assertThat(page.select("[aria-label='Services of Kenya'] tbody tr").text())
        .startsWith("e-Citizen payment platform 1 10.5 h (5.5–15.5 h)")
        .endsWith("4 publishers");
    assertThat(page.text()).contains("watched on 3 of 90 days").contains("this is no ranking");
  }

  @Test
  void whoIsToBlameAndWhatFailedAgainIsSaid() {
    assertThat(page.text())
        .contains("a supplier is blamed for 0 of 2 with a cause (0–66 %)")
        .contains("Failed again");
  }

  @Test
  void itIsReckonedOnceForAStateOfTheLog() throws Exception {
    JsonNode twin = Json.mapper().readTree(site.open("/overview.json").body());
    assertThat(twin.get("last").asText()).isEqualTo("2025-01-04");
    assertThat(twin.at("/week/measures/occurrences/outages").asInt()).isEqualTo(1);
    assertThat(twin.at("/countries/0/worst/0/scope/id").asText()).isEqualTo("ecitizen-payments");
  }

  @Test
  void anEmptyRecordSaysThatNothingIsKnown(@TempDir Path folder) throws Exception {
    try (Site empty = Site.of(folder, List.of())) {
      assertThat(empty.open("/overview").body())
          .contains("Up to Sun 1 Jun 2025")
          .contains("That is no sign that nothing failed.");
    }
  }
}
