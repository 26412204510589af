package hitilafu.analytics.metrics;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MetricOptions;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;

/** Brings what a job on an embedded cluster counts to its {@link JobMetrics}. */
public final class JobMetricsReporter implements MetricReporter {
  private static final String LOG = "log";

  private JobMetrics metrics;

  /** How Flink, which finds it as a service, makes one. */
  public static final class Factory implements MetricReporterFactory {
    @Override
    public MetricReporter createMetricReporter(Properties properties) {
      return new JobMetricsReporter();
    }
  }

  /** Has a cluster report to the {@link JobMetrics} of this log. */
  public static void configure(Configuration cluster, Path log) {
    Configuration reporter = MetricOptions.forReporter(cluster, "hitilafu");
    reporter.set(MetricOptions.REPORTER_FACTORY_CLASS, Factory.class.getName());
    reporter.setString(LOG, JobMetrics.name(log));
  }

  @Override
  public void open(MetricConfig config) {
    metrics = JobMetrics.named(config.getString(LOG, ""));
  }

  @Override
  public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
    if (metric instanceof Counter counter) {
      metrics.begin(name, counter, group);
    } else if (metric instanceof Gauge<?> gauge) {
      metrics.begin(name, gauge);
    }
  }

  @Override
  public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup group) {
    if (metric instanceof Counter counter) {
      metrics.end(name, counter, group);
    } else if (metric instanceof Gauge<?> gauge) {
      metrics.end(name, gauge);
    }
  }

  @Override
  public void close() {
    // A cluster takes its metrics away, one by one, before it closes its reporters.
  }
}
