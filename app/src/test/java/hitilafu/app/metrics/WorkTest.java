package hitilafu.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import hitilafu.analytics.Epochs;
import hitilafu.analytics.metrics.JobGauge;
import hitilafu.analytics.metrics.JobMetrics;
import hitilafu.analytics.metrics.JobMetricsReporter;
import hitilafu.app.metrics.Progress.Doing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start of a serving process to a record that is up to date, and on. */
class WorkTest {
  @TempDir private Path log;

  private final Map<JobGauge, Long> levels = new EnumMap<>(JobGauge.class);
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private Work work;

  @BeforeEach
  void begin() throws Exception {
    Files.writeString(log.resolve("current"), "7\n");
    work = new Work(JobMetrics.of(log), new Epochs(log), new SetClock(() -> now));
  }

  @Test
  void beforeTheJobKnowsWhatWaitsNothingIsSaidToBeUpToDate() {
    assertThat(work.get().doing()).isEqualTo(Doing.STARTING);

    work.running();

    assertThat(work.get().doing()).isEqualTo(Doing.STARTING);
    assertThat(work.get().filesInAll()).isNull();
    assertThat(work.get().epoch()).isEqualTo(7);
    assertThat(work.get().building()).isNull();
  }

  @Test
  void aReplaySaysWhyHowFarAndWhatIsShownMeanwhile() throws Exception {
    work.replaying("the catalog has changed", 12, 40);

    Progress replaying = work.get();
    assertThat(replaying.doing()).isEqualTo(Doing.REPLAYING);
    assertThat(replaying.reason()).isEqualTo("the catalog has changed");
    assertThat(replaying.filesRead()).isEqualTo(12);
    assertThat(replaying.filesInAll()).isEqualTo(40);
    assertThat(replaying.epoch()).isEqualTo(7);
    assertThat(replaying.building()).isEqualTo(8);

    Files.writeString(log.resolve("current"), "8\n");
    work.running();

    assertThat(work.get().epoch()).as("not indexed yet").isEqualTo(7);
    assertThat(work.get().building()).isEqualTo(8);

    work.indexed(OptionalLong.of(8));

    assertThat(work.get().epoch()).isEqualTo(8);
    assertThat(work.get().building()).isNull();
    assertThat(work.get().reason()).isNull();
  }

  @Test
  void whatWasReadIsUpToDateOnceACheckpointHasMadeItVisible() {
    jobRuns(40, 0);
    assertThat(work.get().doing()).isEqualTo(Doing.UP_TO_DATE);

    now = now.plusSeconds(60);
    level(JobGauge.FILES_WAITING, 3);
    assertThat(work.get().doing()).isEqualTo(Doing.READING);
    assertThat(work.get().filesInAll()).isEqualTo(43);
    Instant began = now;

    now = now.plusSeconds(2);
    assertThat(work.get().since()).isEqualTo(began);
    level(JobGauge.FILES_READ, 43);
    level(JobGauge.FILES_WAITING, 0);
    assertThat(work.get().doing()).isEqualTo(Doing.INDEXING);

    now = now.plusSeconds(3);
    level(JobGauge.LAST_CHECKPOINT, now.toEpochMilli());
    assertThat(work.get().doing()).isEqualTo(Doing.UP_TO_DATE);
    assertThat(work.get().since()).isEqualTo(now);
  }

  @Test
  void aLookThatFindsNothingIsNoWorkButALongOneIs() {
    jobRuns(40, 0);
    work.indexing();
    now = now.plusMillis(200);
    assertThat(work.get().doing()).isEqualTo(Doing.UP_TO_DATE);

    now = now.plus(Duration.ofSeconds(5));
    assertThat(work.get().doing()).isEqualTo(Doing.INDEXING);

    work.indexed(OptionalLong.of(7));
    assertThat(work.get().doing()).isEqualTo(Doing.UP_TO_DATE);
  }

  private void jobRuns(long read, long waiting) {
    JobMetricsReporter reporter = new JobMetricsReporter();
    MetricConfig config = new MetricConfig();
    config.setProperty("log", log.toAbsolutePath().normalize().toString());
    reporter.open(config);
    level(JobGauge.FILES_READ, read);
    level(JobGauge.FILES_WAITING, waiting);
    for (JobGauge gauge : JobGauge.values()) {
      Gauge<Long> told = () -> levels.getOrDefault(gauge, -1L);
      reporter.notifyOfAddedMetric(told, gauge.flinkName(), null);
    }
    work.running();
  }

  private void level(JobGauge gauge, long level) {
    levels.put(gauge, level);
  }
}
