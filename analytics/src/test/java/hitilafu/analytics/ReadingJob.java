package hitilafu.analytics;

import hitilafu.analytics.intake.IntakeProgress;
import hitilafu.analytics.intake.TruthSource;
import hitilafu.analytics.metrics.JobCounter;
import hitilafu.analytics.metrics.JobMetrics;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** The job's first steps alone: truth, extract, observe, and nobody who takes what comes of it. */
record ReadingJob(JobHome home, CompletableFuture<JobExecutionResult> end) {
  private static final String NAME = "reading";

  /** Starts it; it has begun to read when this returns. */
  static ReadingJob start(JobHome home, int parallelism) throws Exception {
    JobSettings settings = home.settings(parallelism);
    StreamExecutionEnvironment env = Engine.embedded(settings, 1);
    env.fromSource(
            new TruthSource(settings.truth(), NAME, settings.lookEvery()),
            WatermarkStrategy.noWatermarks(),
            "truth")
        .process(new ExtractArticles())
        .process(new ObserveArticles(settings.catalog()))
        .sinkTo(new DiscardingSink<>());
    ReadingJob job = new ReadingJob(home, env.executeAsync(NAME).getJobExecutionResult());
    JobMetrics metrics = JobMetrics.of(settings.log());
    job.await(() -> metrics.count(JobCounter.CAPTURES) > 0);
    return job;
  }

  /** Waits until the whole archive is read and the last observation thrown away. */
  void awaitEnd() throws Exception {
    List<String> files = home.settings(1).truth().closed();
    IntakeProgress progress = IntakeProgress.of(NAME);
    await(() -> progress.hasRead(files));
  }

  private void await(BooleanSupplier condition) throws Exception {
    while (!condition.getAsBoolean()) {
      if (end.isCompletedExceptionally()) {
        end.get();
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }
}
