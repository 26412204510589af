package hitilafu.ingest.source;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: {@code 500ms}, {@code 5s}, {@code 15m}, {@code 2h}. */
final class Lengths {
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6}) ?(ms|s|m|h|d)");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "ms", Duration.ofMillis(1),
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1));
  private static final Duration LONGEST = Duration.ofDays(365);

  private Lengths() {}

  static Form<Duration> from(Duration least, String examples) {
    return text -> {
      Matcher matcher = WRITTEN.matcher(text);
      if (!matcher.matches()) {
        throw new Misfit("is no length of time; write " + examples);
      }
      Duration length =
          UNITS.get(matcher.group(2)).multipliedBy(Integer.parseInt(matcher.group(1)));
      if (length.compareTo(least) < 0 || length.compareTo(LONGEST) > 0) {
        throw new Misfit("is too short or too long; write " + examples);
      }
      return length;
    };
  }
}
