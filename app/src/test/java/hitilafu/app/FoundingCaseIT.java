package hitilafu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The case that the product exists for, in words written for this test: a payment platform fails on
 * a Friday. Who was hit, when, why, who said so - each with the words it came from.
 */
class FoundingCaseIT {
  private static final Path PAGE =
      Path.of("src/test/resources/founding/payment-platform-down.txt").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void aPageGoesInAndOneSourcedIncidentComesOut() throws IOException {
    JsonNode incident = onlyIncident("--captured-at", "2025-02-01T08:00:00Z");

    assertThat(incident.at("/service/id").asText()).isEqualTo("ecitizen-payments");
    assertThat(incident.at("/operator").asText()).isEqualTo("Directorate of eCitizen");
    assertThat(incident.at("/agencies").toString())
        .contains("Kenya Revenue Authority", "Kenya Wildlife Service");
    assertThat(incident.at("/cause/category").asText()).isEqualTo("system_failure");
    assertThat(incident.at("/cause/detail").asText()).isEqualTo("network");
    assertThat(incident.at("/status").asText()).isEqualTo("resolved");
    assertThat(incident.at("/counts/0/value").asLong()).isEqualTo(22_000);
    assertThat(incident.at("/counts/0/qualifier").asText()).isEqualTo("at_least");
    assertThat(incident.at("/workaround").asText()).contains("bank");
  }

  @Test
  void eachFactLeadsToWordsThatStandInThePage() throws IOException {
    JsonNode incident = onlyIncident("--captured-at", "2025-02-01T08:00:00Z");
    String page = Files.readString(PAGE);
    JsonNode evidence = incident.at("/sources/0/evidence");

    for (String field :
        new String[] {
          "service", "counts", "cause", "affectedAgencies", "workaround", "lifecycle"
        }) {
      assertThat(evidence.path(field)).as(field).isNotEmpty();
      for (JsonNode passage : evidence.path(field)) {
        assertThat(page).contains(passage.path("quote").asText());
      }
    }
  }

  @Test
  void aFridayWithoutAPublicationDateStaysAFriday() throws IOException {
    JsonNode start = onlyIncident("--captured-at", "2025-02-01T08:00:00Z").path("start");

    assertThat(start.has("earliest")).isFalse();
    assertThat(start.path("text").asText()).isEqualToIgnoringCase("Friday");
  }

  @Test
  void withAPublicationDateItIsThatFriday() throws IOException {
    JsonNode start = onlyIncident("--published", "2025-01-04").path("start");

    assertThat(start.path("earliest").asText()).startsWith("2025-01-0");
    assertThat(Instant.parse(start.path("earliest").asText()))
        .isBetween("2025-01-02T21:00:00Z", "2025-01-03T21:00:00Z");
  }

  private JsonNode onlyIncident(String... options) throws IOException {
    TestHome home = new TestHome(folder);
    String[] command = new String[options.length + 2];
    command[0] = "import";
    command[1] = PAGE.toString();
    System.arraycopy(options, 0, command, 2, options.length);
    home.ok(command);
    home.ok("run");
    JsonNode answer = Json.mapper().readTree(home.ok("search", "e-citizen payment", "--json"));
    assertThat(answer.path("total").asLong()).isEqualTo(1);
    assertThat(home.export().lines()).as("nothing under You Missed").hasSize(1);
    JsonNode incident = answer.at("/incidents/0/incident");
    assertItsArticleLeadsTo(incident.path("incident").asText(), home);
    return incident;
  }

  private static void assertItsArticleLeadsTo(String incident, TestHome home) throws IOException {
    String found = home.ok("search", "--articles", "e-citizen payment kind:news_article", "--json");
    JsonNode article = Json.mapper().readTree(found).at("/articles/0");
    assertThat(article.at("/incidents/0/id").asText()).isEqualTo(incident);
    assertThat(article.at("/snippets/0/field").asText()).isEqualTo("evidence");
    assertThat(found).doesNotContain("\"body\"");
  }
}
