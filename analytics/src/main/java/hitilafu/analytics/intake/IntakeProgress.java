package hitilafu.analytics.intake;

import hitilafu.analytics.metrics.JobGauge;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.metrics.MetricGroup;

/**
 * How far a job has read: lets whoever started it know when it may be stopped. A program that runs
 * the job in its own JVM asks here, since Flink offers a source's coordinator no other way to speak
 * to it; on a cluster the same is told as metrics.
 */
public final class IntakeProgress {
  private static final Map<String, IntakeProgress> BY_JOB = new ConcurrentHashMap<>();

  private final Set<String> read = ConcurrentHashMap.newKeySet();
  private volatile Standing standing = new Standing(0, 0, 0);

  private record Standing(long batch, int filesRead, int filesWaiting) {}

  /** The progress of the job that was given this name. */
  public static IntakeProgress of(String job) {
    return BY_JOB.computeIfAbsent(job, name -> new IntakeProgress());
  }

  /** Forgets the job. */
  public static void close(String job) {
    BY_JOB.remove(job);
  }

  /** Whether all of these files were read to their ends and their batches' watermarks are out. */
  public boolean hasRead(Collection<String> files) {
    return read.containsAll(files);
  }

  /** How many files were read to that point; fewer for a while after a restart. */
  public int filesRead() {
    return standing.filesRead();
  }

  /**
   * Shows as gauges: {@code batch}, its number; {@code filesRead}, files of batches that are over;
   * {@code filesWaiting}, files that were seen and are not read to that point. After a restart the
   * last batch waits until its end has gone round once more.
   */
  void showIn(MetricGroup metrics) {
    metrics.gauge(JobGauge.BATCH.flinkName(), () -> standing.batch());
    metrics.gauge(JobGauge.FILES_READ.flinkName(), () -> standing.filesRead());
    metrics.gauge(JobGauge.FILES_WAITING.flinkName(), () -> standing.filesWaiting());
  }

  void stands(long batch, int filesRead, int filesWaiting) {
    standing = new Standing(batch, filesRead, filesWaiting);
  }

  void batchClosed(Collection<String> files) {
    read.addAll(files);
  }
}
