package hitilafu.analytics;

import hitilafu.analytics.metrics.JobMetricsReporter;
import java.io.IOException;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** How Flink is set up for the job, in this JVM or on a cluster. */
final class Engine {
  private Engine() {}

  /** A small cluster in this JVM, for this job alone. */
  static StreamExecutionEnvironment embedded(JobSettings settings, long epoch) throws IOException {
    Configuration conf = job(settings, epoch);
    String scratch = settings.scratch().toAbsolutePath().toString();
    conf.set(CoreOptions.TMP_DIRS, scratch);
    conf.set(WebOptions.TMP_DIR, scratch);
    conf.set(WebOptions.UPLOAD_DIR, scratch);
    // A fault of the input is a Problem, never an exception: what fails once will fail again.
    conf.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
    conf.set(RestOptions.BIND_ADDRESS, "127.0.0.1");
    conf.set(RestOptions.ADDRESS, "127.0.0.1");
    conf.set(RestOptions.BIND_PORT, "0");
    JobMetricsReporter.configure(conf, settings.log());
    return StreamExecutionEnvironment.createLocalEnvironment(settings.parallelism(), conf);
  }

  /**
   * The cluster that this program was handed to. How often and how fast the job is restarted there
   * is the cluster's affair; Flink's own rule, for ever and at growing intervals, suits it: a
   * machine may be long in coming back.
   */
  static StreamExecutionEnvironment ofCluster(JobSettings settings, long epoch) throws IOException {
    return StreamExecutionEnvironment.getExecutionEnvironment(job(settings, epoch))
        .setParallelism(settings.parallelism());
  }

  /** What is so wherever the job runs: what it keeps, and what it continues from. */
  private static Configuration job(JobSettings settings, long epoch) throws IOException {
    SavedState saved = settings.saved(epoch);
    Configuration conf = new Configuration();
    conf.set(PipelineOptions.GENERIC_TYPES, false);
    // Nobody changes a record, so a step may be handed the very one that the step before made.
    conf.set(PipelineOptions.OBJECT_REUSE, true);
    conf.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
    conf.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, settings.checkpointEvery());
    conf.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, saved.folder().toUri().toString());
    conf.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
    conf.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    saved
        .latest()
        .ifPresent(
            path -> {
              conf.set(StateRecoveryOptions.SAVEPOINT_PATH, path.toUri().toString());
              conf.set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
            });
    return conf;
  }
}
