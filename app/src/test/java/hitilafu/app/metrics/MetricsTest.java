package hitilafu.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.metrics.JobMetrics;
import hitilafu.model.ProblemType;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a monitor is told before a job has run: nothing is missing, and unknown is not zero. */
class MetricsTest {
  @TempDir private static Path log;

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final Metrics metrics = new Metrics(JobMetrics.of(log), () -> 7, new SetClock(() -> now));

  @AfterEach
  void close() {
    metrics.close();
  }

  @Test
  void everyTypeOfProblemIsThereFromTheStart() {
    assertThat(metrics.text().lines().filter(line -> line.startsWith("hitilafu_problems_total{")))
        .hasSize(ProblemType.values().length)
        .contains("hitilafu_problems_total{type=\"not_an_article\"} 0.0");
  }

  @Test
  void whatIsNotKnownIsNotZero() {
    assertThat(metrics.text())
        .contains("hitilafu_captures_total 0.0\n", "hitilafu_files_waiting NaN\n")
        .contains("hitilafu_incidents 7.0\n");
  }

  @Test
  void theAgeOfACheckpointCountsFromTheStartWhileThereIsNone() {
    now = now.plusSeconds(90);

    assertThat(metrics.text()).contains("hitilafu_checkpoint_age_seconds 90.0\n");
  }
}
