package hitilafu.analytics.observe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hitilafu.model.Article;
import hitilafu.model.ArticleKind;
import hitilafu.model.Catalog;
import hitilafu.model.CountryCatalog;
import hitilafu.model.Json;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import hitilafu.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * When each incident of a real status page began, read from the words of its updates and told the
 * day of the first one only, against what the page itself says; beside it the time at which the
 * first update was posted. {@code -Dtimes=DIR}.
 */
@Tag("conformance")
class BeginConformanceTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

  /**
   * How far off, in minutes.
   *
   * @param posted by the hour of the first update
   * @param read by the words; null if they name no hour
   * @param setByHand whether the page has a full minute; others are when the incident was filed
   */
  private record Error(double posted, Double read, boolean setByHand) {
    double either() {
      return read == null ? posted : read;
    }
  }

  @Test
  void incidentsBeganWhenThePageSays() throws IOException {
    Path catalog = Path.of("..", "bench", "catalogs", "google-cloud.yaml");
    CountryCatalog google = Json.readYaml(Files.readString(catalog), CountryCatalog.class);
    Observer observer = new Observer(new Catalog(List.of(google)));
    Path incidents =
        Path.of(System.getProperty("times"), "incidents-gcp-status", "dev", "incidents.jsonl");
    List<Error> errors = new ArrayList<>();
    for (String line : Files.readAllLines(incidents)) {
      errors.add(error(observer, MAPPER.readTree(line)));
    }
    System.out.println("All incidents:");
    print(errors);
    System.out.println("Those whose beginning was set by hand:");
    print(errors.stream().filter(Error::setByHand).toList());
  }

  private static void print(List<Error> errors) {
    List<Error> read = errors.stream().filter(error -> error.read() != null).toList();
    print("the words name an hour", read.stream().map(Error::read));
    print("of these, the first update", read.stream().map(Error::posted));
    print("all, words or first update", errors.stream().map(Error::either));
    print("all, the first update", errors.stream().map(Error::posted));
  }

  private static Error error(Observer observer, JsonNode incident) {
    List<JsonNode> updates = new ArrayList<>();
    incident.get("updates").forEach(updates::add);
    updates.sort(Comparator.comparing(update -> instant(update, "when")));
    Instant posted = instant(updates.getFirst(), "when");
    Instant begin = instant(incident, "begin");
    Optional<Moment> start =
        observer.observe(article(incident, updates, posted)).observations().stream()
            .filter(observation -> observation.role() == Role.MAIN)
            .map(observation -> observation.start())
            .filter(moment -> moment != null && moment.resolved())
            .filter(moment -> moment.precision().compareTo(Precision.HOUR) <= 0)
            .findFirst();
    Double read = start.map(moment -> minutes(moment.middle(), begin)).orElse(null);
    if (Boolean.getBoolean("wrong")
        && read != null
        && read > 10
        && begin.getEpochSecond() % 60 == 0) {
      System.out.printf("%.0f | %s | %s | %s%n", read, begin.atZone(ZONE), start.get(), incident);
    }
    return new Error(minutes(posted, begin), read, begin.getEpochSecond() % 60 == 0);
  }

  private static Article article(JsonNode incident, List<JsonNode> updates, Instant posted) {
    return Texts.article(
        ArticleKind.STATUS_UPDATE,
        "en",
        posted.atZone(ZONE).toLocalDate().toString(),
        incident.get("external_desc").asText().replaceAll("\\s+", " "),
        updates.stream()
            .flatMap(update -> update.get("text").asText().lines())
            .filter(line -> !line.isBlank())
            .toArray(String[]::new));
  }

  private static Instant instant(JsonNode node, String field) {
    return OffsetDateTime.parse(node.get(field).asText()).toInstant();
  }

  private static double minutes(Instant a, Instant b) {
    return Math.abs(Duration.between(a, b).toSeconds()) / 60.0;
  }

  private static void print(String what, Stream<Double> errors) {
    List<Double> sorted = errors.sorted().toList();
    int n = sorted.size();
    System.out.printf(
        "%-28s n=%3d  minutes off: median %.1f  p90 %.0f  within 10 %.3f%n",
        what,
        n,
        sorted.get(n / 2),
        sorted.get(n * 9 / 10),
        sorted.stream().filter(error -> error <= 10).count() / (double) n);
  }
}
