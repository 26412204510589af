package hitilafu.app.command;

import hitilafu.analytics.measure.Calendar;
import hitilafu.model.Period;
import java.time.LocalDate;
import java.time.ZoneId;
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

  /** Whole days in a zone; null if neither is given. */
  Period in(ZoneId zone) {
    if (from == null && to == null) {
      return null;
    }
    if (from == null || to == null) {
      throw new UserError(ExitCode.USAGE, "give both --from and --to, or neither");
    }
    LocalDate first = day("--from", from);
    LocalDate last = day("--to", to);
    if (last.isBefore(first)) {
      throw new UserError(ExitCode.USAGE, "--to " + to + " is before --from " + from);
    }
    return new Calendar(zone).range(first, last);
  }

  private static LocalDate day(String option, String text) {
    Given.day(option, text);
    return LocalDate.parse(text);
  }
}
