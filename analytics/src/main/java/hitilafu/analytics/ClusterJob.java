package hitilafu.analytics;

import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.ingest.crawl.Removals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.client.deployment.StandaloneClusterId;
import org.apache.flink.client.program.rest.RestClusterClient;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.client.JobStatusMessage;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;

/**
 * Hands a home's job to a Flink cluster: {@code flink run -d hitilafu-job.jar --home DIR
 * [--parallelism N] [--checkpoint-every SECONDS]}. It continues from the home's last checkpoint by
 * itself. The folder is one that all machines of the cluster see under this name.
 *
 * <p>What is wrong with the arguments or the home is thrown, never answered with an exit: this may
 * run inside the JobManager.
 */
public final class ClusterJob {
  private ClusterJob() {}

  /** Submits the job and leaves it running. */
  public static void main(String[] args) throws Exception {
    ParameterTool given = ParameterTool.fromArgs(args);
    JobSettings settings = settings(given);
    if (!given.getUnrequestedParameters().isEmpty()) {
      throw new IllegalArgumentException(
          "unknown options %s; there are --home, --parallelism, --checkpoint-every"
              .formatted(given.getUnrequestedParameters()));
    }
    requireOnlyOne(settings.jobName());
    long epoch = new Run(settings).submit();
    System.out.printf(
        "Epoch: %d. To stop: flink stop --type native --savepointPath %s JOB%n",
        epoch, settings.saved(epoch).stops());
  }

  private static JobSettings settings(ParameterTool given) throws IOException {
    Path home = Path.of(given.getRequired("home")).toAbsolutePath().normalize();
    if (!Files.isDirectory(home.resolve("archive"))) {
      throw new IllegalArgumentException("no archive in " + home + "; `hitilafu import` makes one");
    }
    if (Files.exists(home.resolve("removing"))) {
      throw new IllegalArgumentException(
          "a page is being taken down; `hitilafu run --home %s` finishes that".formatted(home));
    }
    return JobSettings.ofHome(
        home,
        CatalogFiles.withFolder(home.resolve("catalog")),
        Removals.read(home.resolve("removals.jsonl")).version(),
        given.getInt("parallelism", 1),
        Duration.ofMillis((long) (1000 * given.getDouble("checkpoint-every", 10))));
  }

  /** Two jobs that write one epoch would double what is in it. */
  private static void requireOnlyOne(String name) throws Exception {
    Configuration conf = new Configuration();
    conf.addAll(
        Configuration.fromMap(
            StreamExecutionEnvironment.getExecutionEnvironment().getConfiguration().toMap()));
    try (var cluster = new RestClusterClient<>(conf, StandaloneClusterId.getInstance())) {
      for (JobStatusMessage job : cluster.listJobs().get()) {
        if (job.getJobName().equals(name) && !job.getJobState().isGloballyTerminalState()) {
          throw new IllegalStateException(
              "the job of this home is running, as %s; stop that first".formatted(job.getJobId()));
        }
      }
    }
  }
}
