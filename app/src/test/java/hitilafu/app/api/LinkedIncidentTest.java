package hitilafu.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.phrase.Moments;
import hitilafu.app.web.Event;
import hitilafu.app.web.Events;
import hitilafu.app.web.Told;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.Json;
import org.junit.jupiter.api.Test;

class LinkedIncidentTest {
  @Test
  void theEventAndWhatItsRecordRestsOn() throws Exception {
    JsonNode event = read(Events.ecitizen());

    assertThat(event.get("@type").asText()).isEqualTo("Event");
    assertThat(event.get("startDate").asText()).isEqualTo("2025-01-03");
    assertThat(event.get("endDate").asText()).isEqualTo("2025-01-03");
    assertThat(event.get("duration").asText()).isEqualTo("PT10H30M");
    assertThat(event.at("/location/address/addressCountry").asText()).isEqualTo("KE");
    assertThat(event.at("/about/provider/name").asText()).isEqualTo("Directorate of e-Citizen");
    JsonNode citations = event.at("/subjectOf/citation");
    assertThat(citations).hasSize(5);
    assertThat(citations.get(0).get("@type").get(0).asText()).isEqualTo("SpecialAnnouncement");
    assertThat(citations.get(0).get("datePublished").asText()).isEqualTo("2025-01-03");
    assertThat(citations.get(1).get("url").asText()).startsWith("https://mtaani-buzz.example/");
    assertThat(citations.get(1).at("/publisher/name").asText()).isEqualTo("Mtaani Buzz");
    assertThat(event.at("/subjectOf/prov:hadPrimarySource/4/@id"))
        .isEqualTo(citations.get(4).get("@id"));
  }

  @Test
  void aDateIsAsFineAsItsWordsAndABoundIsNoLength() throws Exception {
    assertThat(read(Events.mpesa()).get("startDate").asText()).isEqualTo("2024-01-09T12:00+03:00");
    assertThat(read(Events.earlier()).get("endDate").asText()).isEqualTo("2023-07-28");
    assertThat(read(Events.earlier()).has("duration")).isFalse();
    assertThat(read(Events.undated()).has("startDate")).isFalse();
  }

  @Test
  void quotationsAreFewAndShortAndAnAddressIsOneOfTheWeb() throws Exception {
    String endless = "The portal was down and " + "on and ".repeat(200) + "on.";
    Incident incident =
        Event.of(
            "Portal outage",
            Grade.REPORTED,
            Told.by("Radio", "javascript:alert(1)")
                .service(null, "Portal", "portal", endless)
                .agency("A", "The", "The first said so.")
                .agency("B", "The", "The second said so.")
                .agency("C", "The", "The third said so.")
                .start(Moments.day("2025-01-03", "portal"), endless));

    JsonNode citation = read(incident).at("/subjectOf/citation/0");

    assertThat(citation.has("url")).isFalse();
    assertThat(citation.get("hasPart")).hasSize(3);
    assertThat(citation.get("hasPart").findValuesAsText("text"))
        .allSatisfy(words -> assertThat(words.length()).isLessThanOrEqualTo(301));
  }

  private static JsonNode read(Incident incident) throws Exception {
    return Json.mapper().readTree(Json.write(LinkedIncident.of(incident)));
  }
}
