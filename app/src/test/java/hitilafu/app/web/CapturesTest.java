package hitilafu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.access.Token;
import hitilafu.app.home.Home;
import hitilafu.app.server.Site;
import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.model.Capture;
import hitilafu.model.Citation;
import hitilafu.model.Incident;
import hitilafu.model.Json;
import hitilafu.model.Stated;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From "captured on" to what was received, and no further without a token. */
class CapturesTest {
  private static final Instant NOW = Instant.parse("2025-06-01T08:00:00Z");
  private static final String TEXT = "<p>Nobody republishes <script>this</script> sentence.</p>";

  @TempDir private Path folder;
  private Incident incident;
  private Capture capture;
  private Site site;

  @BeforeEach
  void open() throws Exception {
    Incident told = Events.ecitizen();
    Citation citation = told.observations().getFirst().citation();
    capture =
        Capture.of(
            citation.url(),
            citation.capturedAt(),
            "text/html",
            TEXT.getBytes(StandardCharsets.UTF_8),
            Stated.NOTHING);
    incident =
        Json.read(
            Json.write(told).replace('"' + citation.article() + '"', '"' + capture.id() + '"'),
            Incident.class);
    try (ArchiveWriter archive =
        ArchiveWriter.open(folder.resolve("archive"), "crawl", InstantSource.fixed(NOW))) {
      archive.write(capture);
    }
    site = Site.of(folder, List.of(incident, Events.mpesa()));
  }

  @AfterEach
  void close() throws Exception {
    site.close();
  }

  @Test
  void theIncidentLeadsToWhatWasReceivedAndThatLeadsBack() throws Exception {
    assertThat(site.open("/incidents/" + incident.id()).body())
        .contains("<a href=\"" + page() + "\">captured ");

    assertThat(site.open(page()).body())
        .contains("text/html", capture.payload().length + " bytes", "sha256:")
        .contains("crawl-", "byte ", "urn:hitilafu:capture:" + capture.id())
        .contains("href=\"/incidents/" + incident.id() + "\"")
        .contains("not republished here")
        .doesNotContain("Nobody republishes", page() + "/record");
    JsonNode twin = Json.mapper().readTree(site.open(page() + ".json").body());
    assertThat(twin.get("capture").asText()).isEqualTo(capture.id());
    assertThat(twin.get("bytes").asLong()).isEqualTo(capture.payload().length);
    assertThat(twin.at("/incidents/0/incident").asText()).isEqualTo(incident.id());
  }

  @Test
  void theRecordIsForWhoeverHasATokenAndNoBrowserShowsIt() throws Exception {
    String token = token();
    HttpResponse<String> refused = site.open(page() + "/record");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).doesNotContain("Nobody republishes");

    assertThat(site.open(page(), "Authorization", "Bearer " + token).body())
        .contains("href=\"" + page() + "/record\"");
    HttpResponse<String> record = site.open(page() + "/record", "Authorization", "Bearer " + token);

    assertThat(record.statusCode()).isEqualTo(200);
    assertThat(record.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/warc");
    assertThat(record.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(record.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(record.body()).startsWith("WARC/1.1\r\n").contains(TEXT);
  }

  @Test
  void aRecordThatTheArchiveDoesNotHaveIsSaidToBeMissing() throws Exception {
    String article = Events.mpesa().observations().getFirst().citation().article();

    assertThat(site.open("/captures/" + article).body()).contains("does not have this record");
    assertThat(record(article, token()).statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasTakenDownIsGoneAndSoIsWhatNeverWas() throws Exception {
    assertThat(site.open("/captures/" + "0".repeat(24)).statusCode()).isEqualTo(404);
    assertThat(site.open("/captures/..%5Cx").statusCode()).isBetween(400, 404);

    new Home(folder).removals().with(capture.url(), NOW, null);

    assertThat(site.open(page()).statusCode()).isEqualTo(404);
    assertThat(site.open(page() + ".json").statusCode()).isEqualTo(404);
    assertThat(record(capture.id(), token()).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> record(String article, String token) throws Exception {
    return site.open("/captures/" + article + "/record", "Authorization", "Bearer " + token);
  }

  private String page() {
    return "/captures/" + capture.id();
  }

  private String token() throws Exception {
    site.home().tokens().write(List.of(Token.of("anne", "a secret", NOW)));
    return "a secret";
  }
}
