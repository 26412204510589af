package hitilafu.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.app.access.Binding;
import hitilafu.app.access.Limits;
import hitilafu.app.access.Sessions;
import hitilafu.app.access.Tokens;
import hitilafu.app.home.Home;
import hitilafu.app.web.Events;
import hitilafu.app.web.PageRoutes;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Json;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the OpenAPI document says and what the server does are the same. */
class ContractTest {
  private static Site site;
  private static Contract contract;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    site = Site.of(folder, Events.all());
    contract = Contract.of(site);
  }

  @AfterAll
  static void close() throws Exception {
    site.close();
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionIsRouted(@TempDir Path folder) throws Exception {
    try (IncidentSearcher searcher = new Home(folder).searcher()) {
      hitilafu.app.http.Content content = Site.content(new Home(folder), searcher);
      Sessions nobody = new Sessions(new Tokens(content.home().tokens()), System::nanoTime);
      Set<String> routed =
          routes(r -> Server.addRoutes(r, content, Binding.loopback(0), Limits.USUAL));
      routed.removeAll(routes(new PageRoutes(content, nobody)::addTo));

      assertThat(contract.operations()).isEqualTo(routed).contains("GET /api/v1/incidents");
    }
  }

  @Test
  void everyParameterIsUnderstoodAndNoOther() throws Exception {
    int asked = 0;
    for (String path : contract.operations()) {
      if (!path.startsWith("GET /api/")) {
        continue;
      }
      String address = address(path.substring("GET ".length()));
      List<String> names = contract.parameters(path.substring("GET ".length()));

      HttpResponse<String> other = site.open(address + "?colour=red");
      assertThat(other.statusCode()).as(address).isEqualTo(400);
      String known =
          names.isEmpty() ? "This address takes none." : "There are: " + String.join(", ", names);
      assertThat(json(other).get("detail").asText()).contains("\"colour\"", known);
      for (String name : names) {
        assertThat(site.open(address + "?" + name + "=").statusCode()).as(address).isEqualTo(200);
        asked++;
      }
    }
    assertThat(asked).isGreaterThan(8);
  }

  @Test
  void answersAreAsDescribed() throws Exception {
    assertDescribed("/api/v1/incidents", "?q=down&limit=1&explain=true");
    assertDescribed("/api/v1/incidents", "?q=rangres+2025&sort=changed");
    assertDescribed("/api/v1/incidents", "");
    for (var each : Events.all()) {
      assertDescribed("/api/v1/incidents/{id}", each.id(), "");
      assertDescribed("/api/v1/incidents/{id}", each.id(), "?format=jsonld");
    }
    assertDescribed("/api/v1/incidents/{id}/corrections", Events.ecitizen().id(), "");
    assertDescribed("/api/v1/incidents/{id}/similar", Events.ecitizen().id(), "");
    assertDescribed("/api/v1/articles", "?q=ecitizen&limit=3&page=1&sort=newest");
    assertDescribed("/api/v1/suggest", "?q=e&limit=3");
    assertDescribed("/api/v1/services/{name}", "ecitizen-payments", "");
    assertDescribed(
        "/api/v1/services/{name}", "mpesa", "?from=2024-01-01&to=2024-12-31&country=KE");
    assertDescribed("/api/v1/agencies/{name}", "KRA", "");
    assertDescribed("/health", "");
  }

  @Test
  void errorsAreAsDescribed() throws Exception {
    for (String path :
        List.of(
            "/api/v1/incidents?q=%22open",
            "/api/v1/incidents?limit=0",
            "/api/v1/incidents?format=xml",
            "/api/v1/incidents/nope",
            "/api/v1/services/nope",
            "/api/v1/nowhere",
            "/api/v1/incidents?q=" + "a".repeat(5_000))) {
      HttpResponse<String> answer = site.open(path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 499);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json; charset=utf-8");
      assertThat(contract.wrong("Fault", answer.body())).as(path).isEmpty();
      assertThat(json(answer).get("status").asInt()).isEqualTo(answer.statusCode());
    }
  }

  @Test
  void whatIsNotDescribedIsNoticed() throws Exception {
    String answer = site.open("/api/v1/incidents/" + Events.ecitizen().id()).body();

    assertThat(contract.wrong("Incident", answer)).isEmpty();
    assertThat(contract.wrong("Incident", answer.replace("\"earliest\"", "\"first\"")))
        .isNotEmpty();
    assertThat(contract.wrong("Incident", answer.replace("\"sources\"", "\"reports\"")))
        .isNotEmpty();
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryOperationHasANameOfItsOwn() {
    List<String> names = contract.document().findValuesAsText("operationId");

    assertThat(names).doesNotHaveDuplicates().hasSameSizeAs(contract.operations());
    assertThat(contract.document().findValuesAsText("$ref"))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            to -> assertThat(contract.document().at(to.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void examplesAreAsDescribed() {
    JsonNode examples = contract.document().findValue("requestBody").findValue("examples");

    assertThat(examples).hasSize(4);
    for (JsonNode example : examples) {
      String body = Json.write(example.get("value"));
      assertThat(contract.wrong("CorrectionRequest", body)).as(body).isEmpty();
    }
    assertThat(contract.wrong("CorrectionRequest", "{\"clear\":[\"end\"]}")).isNotEmpty();
  }

  /** Against the schema of schemas; the rest of the document is used above. */
  @Test
  void everySchemaIsOne() {
    assertThat(contract.wrongSchemas()).isEmpty();
  }

  private static void assertDescribed(String path, String query) throws Exception {
    assertDescribed(path, "", query);
  }

  private static void assertDescribed(String path, String id, String query) throws Exception {
    HttpResponse<String> answer = site.open(path.replaceFirst("\\{\\w+}", id) + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String type = answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
    assertThat(contract.wrong(path, "get", "200", type, answer.body())).as(path + query).isEmpty();
  }

  private static Set<String> routes(Consumer<RoutesConfig> added) {
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              added.accept(config.routes);
            });
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .filter(endpoint -> !endpoint.method.equals(HandlerType.HEAD))
        .map(endpoint -> endpoint.method + " " + endpoint.path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String address(String path) {
    return path.replace("{id}", Events.ecitizen().id())
        .replace("services/{name}", "services/ecitizen-payments")
        .replace("agencies/{name}", "agencies/KRA");
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    return Json.mapper().readTree(response.body());
  }
}
