package hitilafu.analytics.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far a job in this JVM has read: lets whoever started it know when it may be stopped. Flink
 * offers a source's coordinator no other way to speak to the program that submitted the job.
 */
public final class IntakeProgress {
  private static final Map<String, IntakeProgress> BY_JOB = new ConcurrentHashMap<>();

  private final Set<String> read = ConcurrentHashMap.newKeySet();

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

  /** How many files were read to their ends. */
  public int filesRead() {
    return read.size();
  }

  void batchClosed(Collection<String> files) {
    read.addAll(files);
  }
}
