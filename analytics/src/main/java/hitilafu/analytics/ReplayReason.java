package hitilafu.analytics;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.flink.util.ExceptionUtils;
import org.apache.flink.util.StateMigrationException;

/** Why an epoch is not continued and all is derived anew. */
public enum ReplayReason {
  ASKED("as asked"),
  CODE("the code has changed"),
  CATALOG("the catalog has changed"),
  REMOVALS("something was taken down"),
  STATE_GONE("the job's checkpoint is gone"),
  STATE_UNFIT("the job's checkpoint does not fit this program");

  /** What Flink says when a checkpoint's parts are not those of the job, or cannot be read. */
  private static final String[] UNFIT = {
    "Failed to rollback to checkpoint/savepoint", "Could not restore", "Cannot map checkpoint"
  };

  private final String words;

  ReplayReason(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }

  /** Whether a job failed because it could not take up the state that it was to continue from. */
  static boolean unfit(Throwable failure) {
    return ExceptionUtils.findThrowable(failure, StateMigrationException.class).isPresent()
        || Stream.of(UNFIT)
            .anyMatch(said -> ExceptionUtils.findThrowableWithMessage(failure, said).isPresent());
  }

  /** What of two derivations differs first; empty if nothing does. */
  static Optional<ReplayReason> between(Derivation then, Derivation now) {
    if (!then.code().equals(now.code())) {
      return Optional.of(CODE);
    }
    if (!then.catalog().equals(now.catalog())) {
      return Optional.of(CATALOG);
    }
    return then.removals().equals(now.removals()) ? Optional.empty() : Optional.of(REMOVALS);
  }
}
