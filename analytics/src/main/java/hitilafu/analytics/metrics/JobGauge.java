package hitilafu.analytics.metrics;

import java.util.Arrays;
import java.util.Optional;

/** What stands at some figure while a job runs. */
public enum JobGauge {
  /** Closed files of archive and corrections that are not yet read to their ends. */
  FILES_WAITING("filesWaiting"),
  /** Files that the epoch has read to their ends. */
  FILES_READ("filesRead"),
  /** The number of the current or last batch. */
  BATCH("batch"),
  /** When the last checkpoint was completed, in milliseconds since 1970; Flink's own. */
  LAST_CHECKPOINT("lastCheckpointCompletedTimestamp");

  private final String flinkName;

  JobGauge(String flinkName) {
    this.flinkName = flinkName;
  }

  /** The name that it has in Flink. */
  public String flinkName() {
    return flinkName;
  }

  static Optional<JobGauge> named(String flinkName) {
    return Arrays.stream(values()).filter(one -> one.flinkName.equals(flinkName)).findFirst();
  }
}
