package hitilafu.app.web.scope;

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

/** What pages tell of a service and an organisation over a period. */
class ScopePageTest {
  private static final String PAYMENTS = "/services/ecitizen-payments?country=KE";
  private static final String OF_2025 = "&from=2025-01-01&to=2025-12-31";
  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    site = Site.of(folder, Events.all());
    site.watched("2025-01-03", "2025-01-04", "2025-03-01");
  }

  @AfterAll
  static void close() throws Exception {
    site.close();
  }

  @Test
  void aPeriodIsSummedUpInASentence() throws Exception {
    assertThat(page(PAYMENTS + OF_2025).select(".lead").text())
        .isEqualTo(
            "e-Citizen payment platform: 1 reported outage in these 365 days, 10.5 h (5.5–15.5 h)"
                + " in all; watched on 3 of 365 days; availability not given, because no source was"
                + " polled through it.");
  }

  @Test
  void withoutAPeriodItIsTheYearUpToTheLastDayOfWhichAnythingIsKnown() throws Exception {
    Document page = page(PAYMENTS);
    assertThat(page.select("header .said").text())
        .contains("Sat 2 Mar 2024 to Sat 1 Mar 2025, days in Africa/Nairobi");
    assertThat(page.select(".choices a[aria-current]").text()).isEqualTo("last 365 days");
    assertThat(page.select(".choices a").eachText())
        .containsExactly("last 365 days", "2025", "2023");
  }

  @Test
  void aDayInTheStripLeadsToItsIncidentAndSaysAllInWords() throws Exception {
    Document page = page(PAYMENTS + OF_2025);
    Element day = page.select(".strip svg a").first();
    assertThat(page.select(".strip svg a")).hasSize(1);
    assertThat(day.attr("href")).isEqualTo("/incidents/" + Events.ecitizen().id());
    assertThat(day.select("title").text())
        .isEqualTo("Fri 3 Jan 2025: major outage; 10.5 h (5.5–15.5 h); 1 incident");
    assertThat(page.select(".strip .unread title").eachText())
        .contains("Sun 5 Jan 2025 to Fri 31 Jan 2025: nothing was read");
    assertThat(page.select(".strip tbody tr").text())
        .isEqualTo("Fri 3 Jan 2025 major outage 10.5 h (5.5–15.5 h) 1 incident");
    assertThat(page.select(".strip rect.unread").last().select("title").text())
        .as("nothing is drawn after the last day of which anything is known")
        .doesNotContain("Dec 2025");
  }

  @Test
  void daysOfAnOutageWithoutHoursAreOfThatOutage() throws Exception {
    Document page = page(PAYMENTS + "&from=2023-07-01&to=2023-07-31");
    assertThat(page.select(".strip svg a title").eachText())
        .hasSize(6)
        .allMatch(words -> words.contains("partial outage"));
  }

  @Test
  void monthsAddUpAndEveryFigureLeadsToWhatItRestsOn() throws Exception {
    Document page = page(PAYMENTS + OF_2025);
    Element january = page.select("figure.drawn tbody tr").first();
    assertThat(page.select("figure.drawn tbody tr")).hasSize(12);
    assertThat(january.text()).isEqualTo("Jan 2025 1 5.5 15.5 10.5 h (5.5–15.5 h) 2 of 31");
    String found = january.select("a").attr("href");
    assertThat(found)
        .isEqualTo(
            "/?q=service%3Aecitizen-payments+country%3AKE+from%3A2025-01-01+to%3A2025-01-31");
    assertThat(site.open(found).body()).contains("1 incident");
    assertThat(site.open(page.select(".tally a").attr("href")).body()).contains("1 incident");
  }

  @Test
  void everyMeasureIsExplained() throws Exception {
    Document page = page(PAYMENTS + OF_2025);
    Document measures = page("/measures");
    for (Element link : page.select("a[href^=/measures#]")) {
      String id = link.attr("href").substring("/measures#".length());
      assertThat(measures.getElementById(id)).as(id).isNotNull();
    }
    JsonNode twin = Json.mapper().readTree(site.open("/measures.json").body());
    assertThat(measures.select(".measures > section")).hasSize(twin.size());
    assertThat(twin.get(0).get("formula").asText()).startsWith("Low runs");
  }

  @Test
  void theCatalogSaysWhatStandsOnWhat() throws Exception {
    Document page = page(PAYMENTS + OF_2025);
    assertThat(page.select("#relations .facts a[href='/services/ecitizen?country=KE']").text())
        .isEqualTo("e-Citizen");
    assertThat(page.select("#relations .facts dt").eachText())
        .containsExactly("Answers for it", "Depended on by", "Used by");
    for (Element link : page.select("#relations .facts a")) {
      assertThat(site.open(link.attr("href")).statusCode()).as(link.text()).isEqualTo(200);
    }
  }

  @Test
  void anOrganisationIsToldAsWhatItAnswersForAndAsWhatHitIt() throws Exception {
    Document page = page("/agencies/KRA?country=KE" + OF_2025);
    assertThat(page.select("h1").text()).isEqualTo("Kenya Revenue Authority");
    assertThat(page.select("h2.part").eachText())
        .containsExactly("The services that it answers for", "What hit it");
    assertThat(page.select("#operator .lead").text())
        .isEqualTo(
            "Kenya Revenue Authority: no outage reported that began in these 365 days; watched on 3"
                + " of 365 days.");
    assertThat(page.select("#agency .lead").text()).contains("1 reported outage in these 365 days");
  }

  @Test
  void aServiceOfTheCatalogOfWhichNothingIsToldIsNoFault() throws Exception {
    assertThat(page("/services/itax?country=KE").text())
        .contains("no outage reported that began in these 365 days")
        .contains("That is no sign that nothing failed.");
  }

  @Test
  void theTwinIsWhatTheApiAnswers() throws Exception {
    assertThat(site.open("/services/ecitizen-payments.json?country=KE" + OF_2025).body())
        .isEqualTo(site.open("/api/v1" + PAYMENTS + OF_2025).body());
    assertThat(site.open("/agencies/KRA.json?country=KE" + OF_2025).body())
        .isEqualTo(site.open("/api/v1/agencies/KRA?country=KE" + OF_2025).body());
  }

  @Test
  void theTableHasARowADayAndUnknownIsEmptyThere() throws Exception {
    List<String> rows =
        site.open("/services/ecitizen-payments.csv?country=KE&from=2025-01-03&to=2025-01-05")
            .body()
            .lines()
            .toList();
    assertThat(rows)
        .containsExactly(
            "scope,name,day,watched,level,certain,outage_low,outage_best,outage_high,planned_low,"
                + "planned_best,planned_high,open_low,open_high,incidents",
            "service,e-Citizen payment"
                + " platform,2025-01-03,true,major_outage,true,330,630,930,0,0,0,0,0,"
                + Events.ecitizen().id(),
            "service,e-Citizen payment platform,2025-01-04,true,,,0,0,0,0,0,0,0,0,",
            "service,e-Citizen payment platform,2025-01-05,false,,,,,,,,,,,");
  }

  @Test
  void aMistakeIsOneLineThatSaysWhatToDo() throws Exception {
    assertThat(site.open("/services/zeppelin").statusCode()).isEqualTo(404);
    HttpResponse<String> wrong = site.open(PAYMENTS + "&from=2025-02-30&to=2025-03-01");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("from must be a day such as 2025-01-03, not 2025-02-30");
  }

  private static Document page(String path) throws Exception {
    HttpResponse<String> answer = site.open(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
