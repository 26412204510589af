package hitilafu.analytics.metrics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

/** What a job counts; problems, which are counted by type, are {@link ProblemCounters}. */
public enum JobCounter {
  /** Captures read from the archive, those without an article among them. */
  CAPTURES,
  /** Articles found in captures. */
  ARTICLES,
  /** Observations read out of articles. */
  OBSERVATIONS,
  /** Corrections read. */
  CORRECTIONS,
  /** Revisions of incidents, those that withdraw one among them. */
  REVISIONS;

  /** A subtask's counter. */
  public Counter in(MetricGroup subtask) {
    return subtask.counter(flinkName());
  }

  static Optional<JobCounter> named(String flinkName) {
    return Arrays.stream(values()).filter(one -> one.flinkName().equals(flinkName)).findFirst();
  }

  private String flinkName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
