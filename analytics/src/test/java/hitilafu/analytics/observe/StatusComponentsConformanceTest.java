package hitilafu.analytics.observe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Json;
import hitilafu.model.Observation;
import hitilafu.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Which components each incident of a real status page touched, read from its title and updates
 * (the last one, of its end, left out), against what the page itself says. {@code
 * -Dcomponents=FILE}.
 */
@Tag("conformance")
class StatusComponentsConformanceTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void componentsAreThoseOfThePage() throws IOException {
    Path catalog = Path.of("..", "bench", "catalogs", "github.yaml");
    CountryCatalog github = Json.readYaml(Files.readString(catalog), CountryCatalog.class);
    Observer observer = new Observer(new Catalog(List.of(github)));
    int all = 0;
    int exact = 0;
    for (String line : Files.readAllLines(Path.of(System.getProperty("components")))) {
      JsonNode incident = MAPPER.readTree(line);
      boolean guessed = incident.path("components_source").asText().equals("gliner2");
      Set<String> truth = new TreeSet<>();
      incident.path("components").forEach(component -> truth.add(component.asText()));
      if (!guessed && !truth.isEmpty()) {
        all++;
        exact += read(observer, incident).equals(truth) ? 1 : 0;
      }
    }
    System.out.printf("exact sets of components: %.3f  n=%d%n", exact / (double) all, all);

    assertThat(exact / (double) all).isGreaterThanOrEqualTo(0.92);
  }

  private static Set<String> read(Observer observer, JsonNode incident) {
    Set<String> components = new TreeSet<>();
    observer.observe(article(incident)).observations().stream()
        .filter(observation -> observation.role() == Role.MAIN)
        .flatMap(StatusComponentsConformanceTest::services)
        .forEach(components::add);
    return components;
  }

  private static Stream<String> services(Observation observation) {
    return Stream.concat(Stream.of(observation.service()), observation.affectedServices().stream())
        .map(service -> service.id())
        .filter(id -> id != null);
  }

  private static Article article(JsonNode incident) {
    List<String> updates = new ArrayList<>();
    for (JsonNode update : incident.get("updates")) {
      if (!update.get("status").asText().equals("Resolved")) {
        updates.add(update.get("message").asText().replaceAll("\\s+", " "));
      }
    }
    return Texts.article(
        ArticleKind.STATUS_UPDATE,
        "en",
        incident.get("started_at").asText().substring(0, 10),
        incident.get("title").asText(),
        updates.toArray(String[]::new));
  }
}
