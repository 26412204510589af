package hitilafu.analytics;

import hitilafu.analytics.intake.IntakeProgress;
import hitilafu.analytics.intake.TruthSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.checkpoint.CheckpointException;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ExceptionUtils;

/** One running job on Flink's embedded cluster, in this JVM. */
public final class IncidentJob implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final Duration STOP_PATIENCE = Duration.ofMinutes(10);

  private final String name;
  private final JobClient client;
  private final SavedState saved;

  /** Asked for at once: a cluster that has gone down with its job no longer answers. */
  private final CompletableFuture<JobExecutionResult> result;

  private IncidentJob(String name, JobClient client, SavedState saved) {
    this.name = name;
    this.client = client;
    this.saved = saved;
    this.result = client.getJobExecutionResult();
  }

  /** Starts the job for an epoch in this JVM. */
  static IncidentJob start(JobSettings settings, long epoch) throws Exception {
    String name = name(settings, epoch);
    IntakeProgress.close(name);
    JobClient client = submit(Engine.embedded(settings, epoch), settings, epoch);
    return new IncidentJob(name, client, settings.saved(epoch));
  }

  /** Hands Flink the job for an epoch; it continues from the epoch's last checkpoint, if any. */
  static JobClient submit(StreamExecutionEnvironment env, JobSettings settings, long epoch)
      throws Exception {
    IncidentPipeline.define(
        env,
        new TruthSource(settings.truth(), name(settings, epoch), settings.lookEvery()),
        settings.catalog(),
        epoch,
        new LogSinks(settings.epochs().folder(epoch).toUri()));
    return env.executeAsync(settings.jobName());
  }

  private static String name(JobSettings settings, long epoch) {
    return settings.epochs().folder(epoch).normalize().toString();
  }

  /** Waits until Flink has fitted the job to the state that it continues from. */
  void awaitTakenUp() throws Exception {
    while (client.getJobStatus().get() == JobStatus.INITIALIZING) {
      TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
    }
    if (client.getJobStatus().get().isGloballyTerminalState()) {
      requireRunning();
    }
  }

  /**
   * Waits until these files have been read to their ends and all that follows from them is on its
   * way to the sinks.
   *
   * @param progress told now and then how many files have been read
   */
  void awaitRead(List<String> files, IntConsumer progress) throws Exception {
    IntakeProgress read = IntakeProgress.of(name);
    while (!read.hasRead(files)) {
      requireRunning();
      progress.accept(read.filesRead());
      TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
    }
  }

  /** Stops with a savepoint; when it returns, all that was read is committed. */
  public void stop() throws Exception {
    Path savepoint = null;
    while (savepoint == null) {
      savepoint = tryStop();
    }
    awaitEnd();
    saved.keepOnly(savepoint);
  }

  /** Null if a task was still starting and it should be tried again. */
  private Path tryStop() throws Exception {
    try {
      String path =
          client
              .stopWithSavepoint(false, saved.stops().toString(), SavepointFormatType.NATIVE)
              .get(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return Path.of(URI.create(path).getPath());
    } catch (ExecutionException e) {
      if (ExceptionUtils.findThrowable(e, CheckpointException.class).isEmpty()) {
        awaitEnd(); // a job that fails cannot be stopped: its own failure is the one to tell
        throw e;
      }
      requireRunning();
      TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
      return null;
    }
  }

  private void awaitEnd() throws Exception {
    try {
      result.get(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the job was told to stop and did not", e);
    }
  }

  /** Throws with the job's own failure if it no longer runs. */
  public void requireRunning() throws Exception {
    if (result.isDone()) {
      throw new IllegalStateException("the job ended by itself with " + result.get());
    }
  }

  /** Cancels the job if it still runs; its last checkpoint stays. */
  @Override
  public void close() throws Exception {
    IntakeProgress.close(name);
    try {
      client.cancel().get();
    } catch (ExecutionException | IllegalStateException ended) {
      // It had stopped before, which is what closing is for.
    }
  }
}
