package hitilafu.analytics;

import java.nio.file.Files;
import java.nio.file.Path;

/** One way through an archive in a JVM of its own: {@code loop | job | read-N} TRUTH INTO. */
final class EngineCost {
  private EngineCost() {}

  /** Leaves beside what it derives how many nanoseconds it took. */
  public static void main(String[] args) throws Exception {
    JobHome home = new JobHome(Path.of(args[1]), Files.createDirectories(Path.of(args[2])));
    long start = System.nanoTime();
    switch (args[0]) {
      case "loop" -> PlainLoop.run(home);
      case "job" -> home.run(true);
      default -> ReadingJob.run(home, Integer.parseInt(args[0].substring("read-".length())));
    }
    long nanos = System.nanoTime() - start;
    Files.writeString(home.derived().resolve("nanos"), String.valueOf(nanos));
    System.exit(0); // Flink's threads may outlive the job
  }
}
