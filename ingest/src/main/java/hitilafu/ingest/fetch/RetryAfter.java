package hitilafu.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads HTTP's {@code Retry-After}. */
public final class RetryAfter {
  private static final Pattern SECONDS = Pattern.compile("[-+]?\\d+");
  private static final int MAX_DIGITS = 12;

  private RetryAfter() {}

  /**
   * How long to wait from now on.
   *
   * @param value seconds, or a date in any of HTTP's three forms
   * @param longest what is longer is taken for this
   * @return never negative; empty if the value is neither
   */
  public static Optional<Duration> read(String value, Instant now, Duration longest) {
    String text = value.strip();
    Optional<Duration> wait =
        SECONDS.matcher(text).matches()
            ? Optional.of(seconds(text, longest))
            : HttpDate.read(text, now).map(date -> Duration.between(now, date));
    return wait.map(time -> bounded(time, longest));
  }

  private static Duration seconds(String digits, Duration longest) {
    if (digits.length() > MAX_DIGITS) {
      return digits.startsWith("-") ? Duration.ZERO : longest;
    }
    return Duration.ofSeconds(Long.parseLong(digits));
  }

  private static Duration bounded(Duration time, Duration longest) {
    if (time.isNegative()) {
      return Duration.ZERO;
    }
    return time.compareTo(longest) > 0 ? longest : time;
  }
}
