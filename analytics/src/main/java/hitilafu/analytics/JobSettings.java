package hitilafu.analytics;

import hitilafu.analytics.intake.TruthFiles;
import hitilafu.model.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the job reads and writes, and how.
 *
 * @param archive folder of captures
 * @param corrections folder of what analysts put right
 * @param log folder of the logs it writes
 * @param checkpoints folder of Flink's checkpoints
 * @param scratch folder for working state on disk; of no worth after the job
 * @param catalog what can fail
 * @param removals what was taken down, as a hash
 * @param parallelism subtasks per operator
 * @param checkpointEvery how long what was read may stay invisible
 * @param lookEvery how long a closed file may stay unseen
 */
public record JobSettings(
    Path archive,
    Path corrections,
    Path log,
    Path checkpoints,
    Path scratch,
    Catalog catalog,
    String removals,
    int parallelism,
    Duration checkpointEvery,
    Duration lookEvery) {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  /**
   * The job of a home, whose folders lie below one.
   *
   * @param home the home's own folder
   */
  public static JobSettings ofHome(
      Path home, Catalog catalog, String removals, int parallelism, Duration checkpointEvery) {
    return new JobSettings(
        home.resolve("archive"),
        home.resolve("corrections"),
        home.resolve("log"),
        home.resolve("checkpoints"),
        home.resolve("scratch"),
        catalog,
        removals,
        parallelism,
        checkpointEvery,
        LOOK_EVERY);
  }

  /** What the job is called in Flink: jobs of one home have one name. */
  String jobName() {
    return "hitilafu " + log.toAbsolutePath().normalize();
  }

  /** What an epoch that is begun now is derived with. */
  Derivation derivation() throws IOException {
    return Derivation.with(catalog, removals);
  }

  /** The files of truth that the job reads. */
  TruthFiles truth() {
    return new TruthFiles(archive.toAbsolutePath().toUri(), corrections.toAbsolutePath().toUri());
  }

  /** The logs' epochs. */
  public Epochs epochs() {
    return new Epochs(log.toAbsolutePath());
  }

  SavedState saved(long epoch) {
    return new SavedState(checkpoints.toAbsolutePath().resolve("epoch-" + epoch));
  }
}
