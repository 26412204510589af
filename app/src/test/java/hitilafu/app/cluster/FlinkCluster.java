package hitilafu.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * A Flink cluster of separate processes on this machine: a JobManager and two TaskManagers of one
 * slot each, so that a job of parallelism 2 is spread over both and cannot do without either.
 */
public final class FlinkCluster {
  private static final Path JOB = Path.of("../job/target/hitilafu-job.jar");
  private static final Path LIBRARIES = Path.of("../job/target/flink");
  private static final String RUNTIME = "org.apache.flink.runtime.";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final FlinkConf conf;
  private final FlinkRest rest;
  private final List<Process> taskManagers = new ArrayList<>();
  private Process jobManager;
  private int started;

  private FlinkCluster(FlinkConf conf) throws IOException {
    this.conf = conf;
    this.rest = new FlinkRest(conf.restPort());
    startJobManager();
    startTaskManager();
    startTaskManager();
  }

  /** Starts one; its configuration and what it prints go to the folder. */
  public static FlinkCluster in(Path folder) throws IOException {
    return new FlinkCluster(FlinkConf.in(folder));
  }

  public FlinkRest rest() {
    return rest;
  }

  private void startJobManager() throws IOException {
    jobManager =
        start("-Xmx256m", RUNTIME + "entrypoint.StandaloneSessionClusterEntrypoint", daemon());
  }

  /** {@code kill -9} of the JobManager; a new one, which knows of no job, takes its place. */
  public void restartJobManager() throws Exception {
    jobManager.destroyForcibly().waitFor();
    startJobManager();
  }

  /** Starts another TaskManager. */
  public void startTaskManager() throws IOException {
    taskManagers.add(start("-Xmx384m", RUNTIME + "taskexecutor.TaskManagerRunner", daemon()));
  }

  /** {@code kill -9} of the TaskManager that has run longest. */
  public void killTaskManager() throws InterruptedException {
    taskManagers.removeFirst().destroyForcibly().waitFor();
  }

  /** Submits a home's job, once there is room for it. */
  public void submit(Path home) throws Exception {
    await(() -> rest.freeSlots() == 2);
    assertThat(run(home)).as("see %s", conf.folder()).isZero();
  }

  /** Whether a home's job is refused. */
  public boolean refuses(Path home) throws Exception {
    return run(home) != 0;
  }

  /** Stops the job with a savepoint; when it returns, all that was read is committed. */
  public void stop(Path savepoints) throws Exception {
    String job = rest.job().orElseThrow().path("jid").asText();
    assertThat(flink("stop", "--type", "native", "--savepointPath", savepoints.toString(), job))
        .as("see %s", conf.folder())
        .isZero();
  }

  /** {@code kill -9} of everything. */
  public void kill() throws InterruptedException {
    jobManager.destroyForcibly().waitFor();
    while (!taskManagers.isEmpty()) {
      killTaskManager();
    }
    rest.close();
  }

  /** Waits until it is so; fails if a process has ended by itself, or if it takes too long. */
  public void await(Callable<Boolean> so) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.call()) {
      assertThat(System.nanoTime() < end && isRunning()).as("see %s", conf.folder()).isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private boolean isRunning() {
    return jobManager.isAlive() && taskManagers.stream().allMatch(Process::isAlive);
  }

  private int run(Path home) throws Exception {
    return flink(
        "run",
        "-d",
        JOB.toString(),
        "--home",
        home.toString(),
        "--parallelism",
        "2",
        "--checkpoint-every",
        "0.2");
  }

  /** Runs Flink's own command; what it prints is in the folder. */
  private int flink(String action, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(action, "-m", "127.0.0.1:" + conf.restPort()));
    all.addAll(List.of(arguments));
    return start("-Xmx256m", "org.apache.flink.client.cli.CliFrontend", all).waitFor();
  }

  private List<String> daemon() {
    return List.of("--configDir", conf.folder().toString(), "--executionMode", "cluster");
  }

  private Process start(String heap, String main, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED"));
    command.add("--add-opens=java.base/java.util=ALL-UNNAMED");
    command.add("-Dlog4j.configurationFile=" + conf.folder().resolve("log4j2.properties"));
    command.addAll(List.of("-cp", LIBRARIES + "/*", main));
    command.addAll(arguments);
    File output =
        conf.folder()
            .resolve("%d-%s.txt".formatted(started++, main.substring(main.lastIndexOf('.') + 1)))
            .toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
    builder.environment().put("FLINK_CONF_DIR", conf.folder().toString());
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return process;
  }
}
