package hitilafu.analytics;

import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What one way through an archive took.
 *
 * @param seconds by the clock
 * @param cpu seconds of all cores, those of the JVM's own threads among them
 */
record EngineCost(double seconds, double cpu) {
  private static final String FILE = "cost.json";

  /** That of a way that a JVM of its own went. */
  static EngineCost of(JobHome home) throws IOException {
    return Json.read(Files.readString(home.derived().resolve(FILE)), EngineCost.class);
  }

  /** Goes one way: {@code loop | job | read-N} TRUTH INTO. */
  public static void main(String[] args) throws Exception {
    JobHome home = new JobHome(Path.of(args[1]), Files.createDirectories(Path.of(args[2])));
    EngineCost cost =
        switch (args[0]) {
          case "loop" -> of(() -> PlainLoop.run(home));
          case "job" -> of(() -> home.run(true));
          default -> reading(home, Integer.parseInt(args[0].substring("read-".length())));
        };
    Files.writeString(home.derived().resolve(FILE), Json.write(cost));
    System.exit(0); // Flink's threads may outlive the job
  }

  /** Of reading alone, once the engine is up: starting it is no faster with two readers. */
  private static EngineCost reading(JobHome home, int parallelism) throws Exception {
    ReadingJob job = ReadingJob.start(home, parallelism);
    return of(job::awaitEnd);
  }

  private interface Way {
    void go() throws Exception;
  }

  private static EngineCost of(Way way) throws Exception {
    double cpu = cpuSoFar();
    long start = System.nanoTime();
    way.go();
    return new EngineCost((System.nanoTime() - start) / 1e9, cpuSoFar() - cpu);
  }

  private static double cpuSoFar() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }
}
