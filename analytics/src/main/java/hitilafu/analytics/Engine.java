package hitilafu.analytics;

import hitilafu.analytics.metrics.JobMetricsReporter;
import java.nio.file.Path;
import java.util.Optional;
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

/** How the embedded cluster is set up. */
final class Engine {
  private Engine() {}

  static Configuration configuration(
      JobSettings settings, SavedState saved, Optional<Path> restore) {
    Configuration conf = new Configuration();
    conf.set(PipelineOptions.GENERIC_TYPES, false);
    // Nobody changes a record, so a step may be handed the very one that the step before made.
    conf.set(PipelineOptions.OBJECT_REUSE, true);
    conf.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
    conf.set(CoreOptions.TMP_DIRS, settings.scratch().toAbsolutePath().toString());
    conf.set(WebOptions.TMP_DIR, settings.scratch().toAbsolutePath().toString());
    conf.set(WebOptions.UPLOAD_DIR, settings.scratch().toAbsolutePath().toString());
    conf.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, settings.checkpointEvery());
    conf.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, saved.folder().toUri().toString());
    conf.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
    conf.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    // A fault of the input is a Problem, never an exception: what fails once will fail again.
    conf.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
    conf.set(RestOptions.BIND_ADDRESS, "127.0.0.1");
    conf.set(RestOptions.ADDRESS, "127.0.0.1");
    conf.set(RestOptions.BIND_PORT, "0");
    JobMetricsReporter.configure(conf, settings.log());
    restore.ifPresent(
        path -> {
          conf.set(StateRecoveryOptions.SAVEPOINT_PATH, path.toUri().toString());
          conf.set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
        });
    return conf;
  }
}
