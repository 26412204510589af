package hitilafu.app.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a JobManager says of itself and of its one running job. */
public final class FlinkRest implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;

  FlinkRest(int port) {
    this.address = "http://127.0.0.1:" + port;
  }

  /** The gauges of the source. */
  public record Intake(long filesRead, long filesWaiting) {}

  /** How many slots there are that no job has; 0 while nobody answers. */
  public int freeSlots() throws Exception {
    return get("/overview").map(overview -> overview.path("slots-available").asInt()).orElse(0);
  }

  /** The job that runs or is being restarted; empty if there is none. */
  Optional<JsonNode> job() throws Exception {
    return get("/jobs/overview").stream()
        .flatMap(overview -> stream(overview.path("jobs")))
        .filter(job -> !job.path("state").asText().matches("FINISHED|FAILED|CANCELED"))
        .findFirst();
  }

  /** Where the source stands; empty as long as it has not said so. */
  public Optional<Intake> intake() throws Exception {
    Optional<JsonNode> job = job();
    if (job.isEmpty()) {
      return Optional.empty();
    }
    String path = "/jobs/" + job.get().path("jid").asText();
    String source =
        stream(get(path).orElseThrow().path("vertices"))
            .filter(vertex -> vertex.path("name").asText().startsWith("Source: truth"))
            .findFirst()
            .orElseThrow()
            .path("id")
            .asText();
    String metrics = path + "/vertices/" + source + "/jm-operator-metrics";
    long read = metric(metrics, "filesRead");
    long waiting = metric(metrics, "filesWaiting");
    return read < 0 || waiting < 0 ? Optional.empty() : Optional.of(new Intake(read, waiting));
  }

  /** The value of the metric whose id ends so; -1 if there is none yet. */
  private long metric(String path, String name) throws Exception {
    String ids =
        stream(get(path).orElseThrow())
            .map(metric -> metric.path("id").asText())
            .filter(id -> id.endsWith(name))
            .collect(Collectors.joining(","));
    return ids.isEmpty()
        ? -1
        : get(path + "?get=" + URLEncoder.encode(ids, StandardCharsets.UTF_8))
            .orElseThrow()
            .path(0)
            .path("value")
            .asLong(-1);
  }

  /** Empty if nobody answers. */
  private Optional<JsonNode> get(String path) throws Exception {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
      String body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return Optional.of(Json.mapper().readTree(body));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public void close() {
    http.close();
  }
}
