package hitilafu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hitilafu.model.Capture;
import hitilafu.model.Json;
import hitilafu.model.Precision;
import hitilafu.model.Stated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Flink adds nothing to what is derived and leaves nothing out: a plain loop over the same
 * functions writes the same lines. {@code bench/engine} is the long form, with what it costs.
 */
class EngineTest {
  private static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");

  @TempDir private Path folder;

  @Test
  void theJobWritesWhatAPlainLoopWrites() throws Exception {
    JobHome job = new JobHome(folder.resolve("truth"), folder.resolve("job"));
    job.archive(corpus("reports/kenya", "reports/world"));
    job.archive(corpus("reports/africa", "reports/swahili", "documents/services"));
    JobHome loop = new JobHome(job.truth(), folder.resolve("loop"));

    job.run(true);
    PlainLoop.run(loop);

    for (String log :
        List.of(
            "incidents", "impact", "measures", "watch", "observations", "articles", "problems")) {
      assertThat(job.lines(log)).as(log).isNotEmpty().isEqualTo(loop.lines(log));
    }
  }

  private static List<Capture> corpus(String... files) throws IOException {
    List<Capture> captures = new ArrayList<>();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of("..", "corpus", file + ".jsonl"))) {
        captures.add(capture(Json.mapper().readTree(line)));
      }
    }
    return captures;
  }

  private static Capture capture(JsonNode text) {
    String day = text.path("published").asText();
    return Capture.of(
        "https://news.example/" + text.get("id").asText(),
        NOW,
        "text/plain; charset=UTF-8",
        text.get("text").asText().getBytes(StandardCharsets.UTF_8),
        new Stated(
            day.matches("\\d{4}-\\d\\d-\\d\\d") ? Instant.parse(day + "T00:00:00Z") : null,
            day.matches("\\d{4}-\\d\\d-\\d\\d") ? Precision.DAY : null,
            text.path("title").asText(null)));
  }
}
