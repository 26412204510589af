package hitilafu.app.metrics;

import hitilafu.analytics.metrics.JobCounter;
import hitilafu.analytics.metrics.JobGauge;
import hitilafu.analytics.metrics.JobMetrics;
import hitilafu.model.ProblemType;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The job's metrics under the names and in the units of Prometheus. */
final class JobMeters implements MeterBinder {
  private final JobMetrics job;
  private final Clock clock;

  /** The last that was heard of a checkpoint, be it of a job that has ended; the start, if none. */
  private final AtomicLong lastCheckpoint;

  JobMeters(JobMetrics job, Clock clock) {
    this.job = job;
    this.clock = clock;
    this.lastCheckpoint = new AtomicLong(clock.millis());
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    count(registry, "captures", "Captures read from the archive.", JobCounter.CAPTURES);
    count(registry, "articles", "Articles found in captures.", JobCounter.ARTICLES);
    count(registry, "observations", "Observations read out of articles.", JobCounter.OBSERVATIONS);
    count(registry, "corrections", "Corrections read.", JobCounter.CORRECTIONS);
    count(registry, "incident.revisions", "Revisions of incidents.", JobCounter.REVISIONS);
    for (ProblemType type : ProblemType.values()) {
      counter("problems", "Faults of the input, by their type.", of -> of.problems(type))
          .tag("type", type.name().toLowerCase(Locale.ROOT))
          .register(registry);
    }
    level(registry, "files.waiting", "Closed files not read yet.", JobGauge.FILES_WAITING);
    level(registry, "files.read", "Files read to their ends.", JobGauge.FILES_READ);
    level(registry, "batch", "Number of the current or last batch.", JobGauge.BATCH);
    gauge("checkpoint.age", "Time since a checkpoint was completed.", this::checkpointAge)
        .baseUnit("seconds")
        .register(registry);
  }

  private void count(MeterRegistry registry, String name, String help, JobCounter counter) {
    counter(name, help, of -> of.count(counter)).register(registry);
  }

  private FunctionCounter.Builder<JobMetrics> counter(
      String name, String help, ToDoubleFunction<JobMetrics> figure) {
    return FunctionCounter.builder("hitilafu." + name, job, figure).description(help);
  }

  private void level(MeterRegistry registry, String name, String help, JobGauge level) {
    gauge(name, help, () -> figure(job.level(level))).register(registry);
  }

  private static Gauge.Builder<?> gauge(String name, String help, Supplier<Number> figure) {
    return Gauge.builder("hitilafu." + name, figure).description(help);
  }

  /** Not zero but not a number where it is not known. */
  private static double figure(OptionalLong level) {
    return level.isPresent() ? level.getAsLong() : Double.NaN;
  }

  /** In seconds; counts from the start as well, so that a lack of any is noticed. */
  private double checkpointAge() {
    long known = job.level(JobGauge.LAST_CHECKPOINT).orElse(0);
    return (clock.millis() - lastCheckpoint.accumulateAndGet(known, Math::max)) / 1000.0;
  }
}
