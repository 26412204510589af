package hitilafu.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.access.Token;
import hitilafu.app.server.Contract;
import hitilafu.app.server.Site;
import hitilafu.app.web.Events;
import hitilafu.model.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor's program puts the record right. */
class CorrectionApiTest {
  private static final String ALL = "/api/v1/incidents/";
  private static final String OURS = ALL + Events.ecitizen().id() + "/corrections";

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void open() throws Exception {
    site = Site.of(folder, Events.all());
    Token token = Token.of("achieng", "secret", Instant.parse("2025-06-01T08:00:00Z"));
    site.home().tokens().write(List.of(token));
  }

  @AfterEach
  void close() throws Exception {
    site.close();
  }

  @Test
  void whatIsSentIsKeptUnderTheNameOfTheToken() throws Exception {
    HttpResponse<String> answer =
        send(
            OURS,
            "{\"set\":{\"start\":\"2025-01-03T09:10\",\"cause\":\"power\"},\"why\":\"the log\"}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).hasValue(OURS);
    JsonNode made = Json.mapper().readTree(answer.body()).get("corrections");
    assertThat(made).hasSize(2);
    assertThat(made.get(1).get("field").asText()).isEqualTo("start");
    assertThat(made.get(1).get("by").asText()).isEqualTo("achieng");
    assertThat(made.get(1).get("at").asText()).isEqualTo("2025-06-01T08:00:00Z");
    assertThat(site.open(OURS).body()).isEqualTo(answer.body());
    Contract contract = Contract.of(site);
    assertThat(contract.wrong("Corrections", answer.body())).isEmpty();
    assertThat(site.home().corrections().all()).hasSize(2);
  }

  @Test
  void everyDeedHasItsForm() throws Exception {
    List<String> observations = Events.ecitizen().observations().stream().map(o -> o.id()).toList();
    for (String deed :
        List.of(
            "\"clear\":[\"end\"]",
            "\"merge\":[\"" + Events.mpesa().id() + "\"]",
            "\"split\":[\"" + observations.getLast() + "\"]",
            "\"notAnIncident\":true",
            "\"reviewed\":true")) {
      String body = "{" + deed + ",\"why\":\"it was so\"}";
      assertThat(Contract.of(site).wrong("CorrectionRequest", body)).as(body).isEmpty();
      assertThat(send(OURS, body).statusCode()).as(body).isEqualTo(201);
    }
    String first = site.home().corrections().all().getFirst().id();
    String undo = "{\"undo\":\"" + first + "\",\"why\":\"a slip\"}";
    assertThat(send(ALL + Events.uganda().id() + "/corrections", undo).body())
        .contains("is no correction of incident");
    assertThat(send(OURS, undo).statusCode()).isEqualTo(201);
  }

  @Test
  void mistakesAreNamedAndNothingIsKept() throws Exception {
    assertRefused(400, "Send one JSON object", "no JSON");
    assertRefused(400, "Send one JSON object", "null");
    assertRefused(400, "Send one JSON object", "{\"set\":[1]}");
    assertRefused(400, "has no \\\"colour\\\"", "{\"colour\":\"red\"}");
    assertRefused(422, "does one thing", "{\"why\":\"x\"}");
    assertRefused(422, "does one thing", "{\"reviewed\":true,\"clear\":[\"end\"],\"why\":\"x\"}");
    assertRefused(422, "does one thing", "{\"clear\":[null],\"why\":\"x\"}");
    assertRefused(422, "does one thing", "{\"split\":[null],\"why\":\"x\"}");
    assertRefused(422, "is set to a value", "{\"set\":{\"workaround\":\" \"},\"why\":\"x\"}");
    assertRefused(422, "say why", "{\"clear\":[\"end\"]}");
    assertRefused(422, "there is no field", "{\"set\":{\"colour\":\"red\"},\"why\":\"x\"}");
    assertRefused(422, "write 2025-01-03T09:10", "{\"set\":{\"start\":\"friday\"},\"why\":\"x\"}");
    assertRefused(422, "clear takes one away", "{\"set\":{\"start\":null},\"why\":\"x\"}");
    assertRefused(422, "in another country", merge(Events.uganda().id()));
    assertRefused(422, "no incident nope", merge("nope"));
    assertThat(send(ALL + "nope/corrections", "{\"reviewed\":true}").statusCode()).isEqualTo(404);
    HttpResponse<String> tooLong =
        send(OURS, "{\"clear\":[\"end\"],\"why\":\"" + "x".repeat(66_000) + "\"}");
    assertThat(tooLong.statusCode()).isEqualTo(413);
    assertThat(tooLong.body()).contains("at most 64 kB");
    assertThat(site.home().corrections().all()).isEmpty();
  }

  private void assertRefused(int status, String words, String body) throws Exception {
    HttpResponse<String> answer = send(OURS, body);
    assertThat(answer.body()).contains(words);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/problem+json; charset=utf-8");
  }

  private static String merge(String other) {
    return "{\"merge\":[\"" + other + "\"],\"why\":\"x\"}";
  }

  private HttpResponse<String> send(String path, String body) throws Exception {
    return site.post(path, body, "Authorization", "Bearer secret");
  }
}
