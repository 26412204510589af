package hitilafu.analytics.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.analytics.measure.Footprints;
import hitilafu.model.ArticleKind;
import hitilafu.model.Citation;
import hitilafu.model.ContentId;
import hitilafu.model.Impact;
import hitilafu.model.Incident;
import hitilafu.model.IncidentRevision;
import hitilafu.model.Level;
import hitilafu.model.Lifecycle;
import hitilafu.model.Moment;
import hitilafu.model.Observation;
import hitilafu.model.ObservationKind;
import hitilafu.model.Place;
import hitilafu.model.Precision;
import hitilafu.model.Role;
import hitilafu.model.ServiceRef;
import hitilafu.model.Sketch;
import hitilafu.model.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What became visible of a provider's incidents, in the order in which it did, one batch a time,
 * through the operator that links: after each, the incident is as the page then had it. {@code
 * -Dobservations=FILE}.
 */
@Tag("conformance")
class StatusPageConformanceTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SITE = "https://status.cloud.google.com/incidents/";

  private final Footprints footprints = new Footprints(CatalogFiles.builtIn());
  private final Map<String, ObjectNode> pages = new HashMap<>();
  private final Map<String, Incident> standing = new HashMap<>();
  private final Map<String, String> byObservation = new HashMap<>();
  private int told;
  private int asThePage;

  @Test
  void theIncidentIsAsThePageHasIt() throws Exception {
    List<String> events = Files.readAllLines(Path.of(System.getProperty("observations")));
    try (CountryHarness harness = CountryHarness.from(null)) {
      long batch = 0;
      for (String line : events) {
        JsonNode event = MAPPER.readTree(line);
        Observation observation = observation(event);
        harness.report(observation, ++batch);
        harness.end(batch);
        take(harness);
        check(event, observation);
      }
    }
    long last =
        pages.keySet().stream().filter(page -> isAsThePage(page, byObservation.get(page))).count();
    System.out.printf(
        "at each observation: %d of %d as the page had it; in the end: %d of %d incidents%n",
        asThePage, told, last, pages.size());
    long apart =
        pages.keySet().stream().map(page -> holder(byObservation.get(page))).distinct().count();
    System.out.printf("incidents: %d of %d pages%n", apart, pages.size());

    assertThat(asThePage).isEqualTo(told);
    assertThat(last).isEqualTo(pages.size());
    assertThat(apart).isEqualTo(pages.size());
  }

  private void take(CountryHarness harness) {
    for (IncidentRevision line : harness.extractOutputValues()) {
      if (line.gone()) {
        standing.remove(line.id());
      } else {
        standing.put(line.id(), line.incident());
      }
    }
    harness.getOutput().clear();
  }

  private void check(JsonNode event, Observation observation) {
    String page = event.get("incident").asText();
    byObservation.put(page, observation.id());
    told++;
    asThePage += isAsThePage(page, observation.id()) ? 1 : 0;
  }

  private String holder(String observation) {
    return standing.values().stream()
        .filter(i -> i.observations().stream().anyMatch(o -> o.id().equals(observation)))
        .map(Incident::id)
        .findFirst()
        .orElse("none");
  }

  private boolean isAsThePage(String page, String observation) {
    Incident incident = standing.get(holder(observation));
    if (incident == null) {
      return false;
    }
    JsonNode state = pages.get(page);
    List<Impact> impacts = footprints.of(incident).orElseThrow().impacts();
    Set<String> products =
        impacts.stream().map(i -> i.service().name()).collect(Collectors.toSet());
    Set<String> locations =
        impacts.stream()
            .map(Impact::place)
            .filter(place -> place != null)
            .map(Place::area)
            .collect(Collectors.toSet());
    boolean same =
        instant(state, "begin").equals(at(incident.start()))
            && Objects.equals(instant(state, "end"), at(incident.end()))
            && level(state) == incident.level()
            && products.equals(list(state, "products"))
            && locations.equals(list(state, "locations"));
    if (!same && Boolean.getBoolean("wrong")) {
      System.out.println(
          page
              + " "
              + state
              + " | "
              + incident.start()
              + incident.end()
              + incident.level()
              + products
              + locations);
    }
    return same;
  }

  private static Instant at(Moment moment) {
    return moment == null ? null : moment.earliest();
  }

  /** The page as it was seen: what it had before, changed. */
  private Observation observation(JsonNode event) {
    String page = event.get("incident").asText();
    ObjectNode state = pages.computeIfAbsent(page, p -> MAPPER.createObjectNode());
    state.setAll((ObjectNode) event.get("changed"));
    Instant seen = OffsetDateTime.parse(event.get("observed_at").asText()).toInstant();
    String article = ContentId.of(page, seen, state);
    List<ServiceRef> services =
        list(state, "products").stream().map(name -> new ServiceRef(null, name)).toList();
    Instant end = instant(state, "end");
    return new Observation(
        Observation.idOf(article, 0),
        citation(article, page, seen, state),
        Role.MAIN,
        ObservationKind.OUTAGE,
        level(state),
        Voice.AGENCY,
        services.isEmpty() ? new ServiceRef(null, "unnamed") : services.getFirst(),
        "Google",
        "US",
        list(state, "locations").stream().map(area -> new Place("US", null, area)).toList(),
        "America/Los_Angeles",
        services.size() < 2 ? List.of() : services.subList(1, services.size()),
        List.of(),
        end == null ? Lifecycle.IDENTIFIED : Lifecycle.RESOLVED,
        moment(instant(state, "begin")),
        moment(end),
        null,
        null,
        List.of(),
        null,
        List.of(),
        Map.of(),
        1);
  }

  private static Citation citation(String article, String page, Instant seen, ObjectNode state) {
    String text = state.path("external_desc").asText(page);
    return new Citation(
        article,
        SITE + page,
        text,
        "Google Cloud",
        seen,
        Precision.MINUTE,
        null,
        seen,
        ArticleKind.STATUS_UPDATE,
        "en",
        ContentId.of(text),
        Sketch.of(text).toString());
  }

  private static Level level(JsonNode state) {
    return switch (state.path("severity").asText()) {
      case "low" -> Level.DEGRADED_PERFORMANCE;
      case "high" -> Level.MAJOR_OUTAGE;
      default -> Level.PARTIAL_OUTAGE;
    };
  }

  private static Moment moment(Instant at) {
    return at == null ? null : new Moment(at, at, Precision.MINUTE, at.toString());
  }

  private static Instant instant(JsonNode state, String field) {
    JsonNode value = state.get(field);
    return value == null || value.isNull()
        ? null
        : OffsetDateTime.parse(value.asText()).toInstant();
  }

  private static Set<String> list(JsonNode state, String field) {
    Set<String> values = new TreeSet<>();
    state.path(field).forEach(value -> values.add(value.asText().strip()));
    return values;
  }
}
