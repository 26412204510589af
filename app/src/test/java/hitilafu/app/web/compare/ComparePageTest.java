package hitilafu.app.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import hitilafu.model.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several side by side, and never without saying how well each was watched. */
class ComparePageTest {
  private static final String BOTH =
      "?name=ecitizen-payments&name=mpesa&country=KE&from=2024-01-01&to=2025-01-31";
  private static Site site;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    site = Site.of(folder, Events.all());
    site.watched("2024-01-09", "2025-01-03", "2025-01-04");
  }

  @AfterAll
  static void close() throws Exception {
    site.close();
  }

  @Test
  void aColumnEachAndUnequalCoverageIsStatedBeforeThem() throws Exception {
    Document page = page("/compare" + BOTH);
    assertThat(page.select("thead").first().select("th a").eachText())
        .containsExactly("e-Citizen payment platform", "M-Pesa");
    assertThat(page.select("section").first().text())
        .containsSubsequence(
            "Watched on 3 of 397 days",
            "told of unequally, by 1 to 4 publishers",
            "Outages 1 1",
            "Outage time 10.5 h (5.5–15.5 h) 3.5 h",
            "not given not given");
  }

  @Test
  void theChartHasASeriesEach() throws Exception {
    Document page = page("/compare" + BOTH);
    assertThat(page.select("figure.drawn th[data-unit=h]")).hasSize(2);
    assertThat(page.select("figure.drawn tbody tr")).hasSize(13);
    assertThat(page.select("figure.drawn tbody tr").last().select("td").eachAttr("data-value"))
        .containsExactly("5.5", "0.0");
  }

  @Test
  void anOrganisationMayStandBesideAService() throws Exception {
    assertThat(page("/compare?name=KRA&name=mpesa&country=KE").select("thead th").eachText())
        .anyMatch(head -> head.equals("Kenya Revenue Authority Kenya, what hit it"));
  }

  @Test
  void aNameOfSeveralCountriesTakesACountry() throws Exception {
    HttpResponse<String> unclear = site.open("/compare?name=electricity&name=mpesa");
    assertThat(unclear.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(unclear.body()).select(".problem").text())
        .contains("electricity is the name of several services")
        .contains("give its id or its country");
    assertThat(page("/compare?name=electricity%2C+UG&name=mpesa%2C+KE").select("thead").text())
        .contains("Uganda", "Kenya");
  }

  @Test
  void whatIsNotFoundIsSaidAndTheRestIsShown() throws Exception {
    HttpResponse<String> answer = site.open("/compare?name=zeppelin&name=mpesa&country=KE");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select(".problem").text())
        .isEqualTo("no service zeppelin in the catalog, and no report names it; search for it");
    assertThat(answer.body()).contains("M-Pesa");
    assertThat(site.open("/compare.json?name=zeppelin&name=mpesa&country=KE").statusCode())
        .isEqualTo(404);
  }

  @Test
  void withoutNamesThereIsAFormToChooseFrom() throws Exception {
    Document page = page("/compare");
    assertThat(page.select("input[name=name]")).hasSize(3);
    assertThat(page.select("datalist option").eachAttr("value"))
        .contains("ecitizen-payments, KE", "mpesa, KE");
  }

  @Test
  void tooManyAreRefused() throws Exception {
    assertThat(site.open("/compare?name=a" + "&name=b1".repeat(3)).statusCode()).isEqualTo(404);
    StringBuilder many = new StringBuilder("/compare?name=0");
    for (int i = 1; i < 9; i++) {
      many.append("&name=").append(i);
    }
    assertThat(site.open(many.toString()).statusCode()).isEqualTo(400);
    assertThat(site.open("/compare?from=2025-01-01&from=2025-01-02").statusCode()).isEqualTo(400);
  }

  @Test
  void theTwinsSayTheSame() throws Exception {
    JsonNode twin = Json.mapper().readTree(site.open("/compare.json" + BOTH).body());
    assertThat(twin).hasSize(2);
    assertThat(twin.at("/0/outage/best").asDouble()).isEqualTo(630);
    assertThat(twin.at("/0/longest/incident").asText()).isEqualTo(Events.ecitizen().id());
    assertThat(site.open("/compare.csv" + BOTH).body().lines().skip(1).toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("service,e-Citizen payment platform,KE,2024-01-01/2025-01-31,1,0,330,630,930,");
  }

  private static Document page(String path) throws Exception {
    HttpResponse<String> answer = site.open(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
