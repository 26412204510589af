package hitilafu.analytics.metrics;

import hitilafu.model.ProblemType;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;

/**
 * What the jobs that write one log tell of themselves. Counts are of all jobs that this JVM has run
 * for it, one after the other, and never fall; a stopped job leaves its counts and nothing else.
 */
public final class JobMetrics {
  private static final Map<String, JobMetrics> BY_LOG = new ConcurrentHashMap<>();

  private final Map<JobCounter, Tally> counters = new EnumMap<>(JobCounter.class);
  private final Map<ProblemType, Tally> problems = new EnumMap<>(ProblemType.class);
  private final Map<JobGauge, Gauge<?>> gauges = new ConcurrentHashMap<>();

  private JobMetrics() {
    for (JobCounter counter : JobCounter.values()) {
      counters.put(counter, new Tally());
    }
    for (ProblemType type : ProblemType.values()) {
      problems.put(type, new Tally());
    }
  }

  /** Those of the log in this folder. */
  public static JobMetrics of(Path log) {
    return named(name(log));
  }

  static JobMetrics named(String log) {
    return BY_LOG.computeIfAbsent(log, name -> new JobMetrics());
  }

  static String name(Path log) {
    return log.toAbsolutePath().normalize().toString();
  }

  /** How many there were since this JVM started. */
  public long count(JobCounter counter) {
    return counters.get(counter).sum();
  }

  /** How many problems of this type there were since this JVM started. */
  public long problems(ProblemType type) {
    return problems.get(type).sum();
  }

  /** How it stands; empty while no job runs, or when that is not known yet. */
  public OptionalLong level(JobGauge gauge) {
    Gauge<?> running = gauges.get(gauge);
    return running != null && running.getValue() instanceof Number level && level.longValue() >= 0
        ? OptionalLong.of(level.longValue())
        : OptionalLong.empty();
  }

  void begin(String name, Counter counter, MetricGroup group) {
    Tally tally = tally(name, group);
    if (tally != null) {
      tally.add(counter);
    }
  }

  void end(String name, Counter counter, MetricGroup group) {
    Tally tally = tally(name, group);
    if (tally != null) {
      tally.end(counter);
    }
  }

  void begin(String name, Gauge<?> gauge) {
    JobGauge.named(name).ifPresent(ours -> gauges.put(ours, gauge));
  }

  /** Leaves that of a job that has begun since. */
  void end(String name, Gauge<?> gauge) {
    JobGauge.named(name).ifPresent(ours -> gauges.remove(ours, gauge));
  }

  /** Null if it is none of ours. */
  private Tally tally(String name, MetricGroup group) {
    return name.equals(ProblemCounters.NAME)
        ? ProblemCounters.type(group).map(problems::get).orElse(null)
        : JobCounter.named(name).map(counters::get).orElse(null);
  }
}
