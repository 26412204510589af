package hitilafu.analytics;

import hitilafu.analytics.intake.IntakeProgress;
import hitilafu.analytics.intake.TruthSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** The job's first steps alone: truth, extract, observe, and nobody who takes what comes of it. */
final class ReadingJob {
  private static final String NAME = "reading";

  private ReadingJob() {}

  /** Reads the whole archive; returns when the last observation has been thrown away. */
  static void run(JobHome home, int parallelism) throws Exception {
    JobSettings settings = home.settings(parallelism);
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(
            parallelism, Engine.configuration(settings, settings.saved(1), Optional.empty()));
    env.fromSource(
            new TruthSource(settings.truth(), NAME, settings.lookEvery()),
            WatermarkStrategy.noWatermarks(),
            "truth")
        .process(new ExtractArticles())
        .process(new ObserveArticles(settings.catalog()))
        .sinkTo(new DiscardingSink<>());
    List<String> files = settings.truth().closed();
    JobClient job = env.executeAsync(NAME);
    IntakeProgress progress = IntakeProgress.of(NAME);
    while (!progress.hasRead(files)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    job.cancel().get();
  }
}
