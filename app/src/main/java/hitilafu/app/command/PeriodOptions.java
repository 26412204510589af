package hitilafu.app.command;

import hitilafu.app.reliability.Days;
import picocli.CommandLine.Option;

/** Over which days; of {@code --from} and {@code --to} both or none are needed. */
final class PeriodOptions {
  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "The first day, such as 2025-01-01, in the service's own zone.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "The last day (default with both left out: all that is known).")
  private String to;

  /** The days between them. */
  Days days() {
    return Days.of("--from", from, "--to", to);
  }
}
