package hitilafu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.metrics.JobCounter;
import hitilafu.analytics.metrics.JobGauge;
import hitilafu.analytics.metrics.JobMetrics;
import hitilafu.model.Capture;
import hitilafu.model.Precision;
import hitilafu.model.ProblemType;
import hitilafu.model.Stated;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job says that it counted is what went through it. */
class RunMetricsTest {
  private static final Capture OUTAGE =
      capture("M-Pesa outage hits Kenya", "M-Pesa was down on Friday, Safaricom said.");
  private static final Capture OTHER =
      capture("iTax is down", "iTax was down on Saturday, the Kenya Revenue Authority said.");
  private static final Capture EMPTY = capture("Nothing", "");

  @TempDir private Path folder;

  @Test
  void countsAreOfAllThatWentThroughOverJobsThatFollowEachOther() throws Exception {
    JobHome home = JobHome.in(folder);
    JobMetrics metrics = JobMetrics.of(home.settings(1).log());
    home.archive(List.of(OUTAGE, EMPTY));
    Files.write(home.archive().resolve("torn.warc.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1});
    home.run(false);
    await(() -> metrics.level(JobGauge.BATCH).isEmpty());

    assertThat(metrics.count(JobCounter.CAPTURES)).isEqualTo(2);
    assertThat(metrics.problems(ProblemType.DAMAGED_RECORD)).isEqualTo(1);
    assertThat(metrics.problems(ProblemType.EMPTY)).isEqualTo(1);
    assertCountsAreOfLines(home, metrics);

    home.archive(List.of(OTHER));
    home.run(false);
    assertThat(metrics.count(JobCounter.CAPTURES)).as("those of both jobs").isEqualTo(3);
    assertCountsAreOfLines(home, metrics);
    assertThat(JobMetrics.of(folder.resolve("another")).count(JobCounter.CAPTURES)).isZero();
  }

  @Test
  void aRunningJobTellsWhereItIsAndAStoppedOneNothing() throws Exception {
    JobHome home = JobHome.in(folder);
    JobMetrics metrics = JobMetrics.of(home.settings(1).log());
    home.archive(List.of(OUTAGE));
    assertThat(metrics.level(JobGauge.FILES_READ)).isEmpty();

    try (IncidentJob job = new Run(home.settings(1)).forever((reason, read, all) -> {})) {
      await(() -> metrics.level(JobGauge.FILES_READ).orElse(0) == 1);
      assertThat(metrics.level(JobGauge.FILES_WAITING)).hasValue(0);
      assertThat(metrics.level(JobGauge.BATCH)).hasValue(1);
      await(() -> metrics.level(JobGauge.LAST_CHECKPOINT).isPresent());
    }

    await(() -> Arrays.stream(JobGauge.values()).allMatch(g -> metrics.level(g).isEmpty()));
  }

  private static void assertCountsAreOfLines(JobHome home, JobMetrics metrics) throws Exception {
    assertThat(metrics.count(JobCounter.ARTICLES)).isEqualTo(home.lines("articles").size());
    assertThat(metrics.count(JobCounter.OBSERVATIONS)).isEqualTo(home.lines("observations").size());
    assertThat(metrics.count(JobCounter.REVISIONS)).isEqualTo(home.lines("incidents").size());
    assertThat(Arrays.stream(ProblemType.values()).mapToLong(metrics::problems).sum())
        .isEqualTo(home.lines("problems").size());
  }

  private static Capture capture(String title, String text) {
    return Capture.of(
        "https://news.example/" + title.replace(' ', '-'),
        Instant.parse("2025-01-05T00:00:00Z"),
        "text/plain; charset=UTF-8",
        text.getBytes(StandardCharsets.UTF_8),
        new Stated(Instant.parse("2025-01-04T00:00:00Z"), Precision.DAY, title));
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(condition.getAsBoolean()).as("in half a minute").isTrue();
  }
}
