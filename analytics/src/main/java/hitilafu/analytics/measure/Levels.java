package hitilafu.analytics.measure;

import hitilafu.model.Level;
import hitilafu.model.Minutes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long one service was down by the worst level at each time. */
final class Levels {
  static final String MAJOR = name(Level.MAJOR_OUTAGE);
  static final String PARTIAL = name(Level.PARTIAL_OUTAGE);
  static final String UNKNOWN = "unknown";
  static final String DEGRADED = name(Level.DEGRADED_PERFORMANCE);

  /** What no report rates is taken for milder than an outage that one calls partial. */
  private static final List<String> WORST_FIRST = List.of(MAJOR, PARTIAL, UNKNOWN, DEGRADED);

  private Levels() {}

  static String name(Level level) {
    return level == null || level == Level.UNDER_MAINTENANCE
        ? UNKNOWN
        : level.name().toLowerCase(Locale.ROOT);
  }

  /** The intervals of one service by level. */
  static Map<String, List<Interval>> group(Collection<Timed> service) {
    Map<String, List<Timed>> byLevel =
        service.stream().collect(Collectors.groupingBy(t -> name(t.impact().level())));
    Map<String, List<Interval>> intervals = new TreeMap<>();
    byLevel.forEach((level, timed) -> intervals.put(level, Timed.intervals(timed)));
    return intervals;
  }

  /**
   * By level: at least what is certainly of it and possibly of none worse, at most what is possibly
   * of it and certainly of none worse. Levels with nothing are left out.
   *
   * @param byLevel intervals of one service
   */
  static Map<String, Minutes> of(Map<String, List<Interval>> byLevel, Stretch period) {
    Map<String, Minutes> minutes = new TreeMap<>();
    List<Interval> worse = new ArrayList<>();
    for (String level : WORST_FIRST) {
      List<Interval> own = byLevel.getOrDefault(level, List.of());
      if (own.stream().anyMatch(i -> i.possible().overlaps(period))) {
        minutes.put(level, minutes(own, worse, period));
      }
      worse.addAll(own);
    }
    return minutes;
  }

  private static Minutes minutes(List<Interval> own, List<Interval> worse, Stretch period) {
    Minutes alone = Union.minutes(own, period);
    if (worse.stream().noneMatch(i -> i.possible().overlaps(period))) {
      return alone;
    }
    double low = beyond(own, Interval::certain, worse, Interval::possible, period);
    double high =
        Math.max(
            low,
            Math.min(
                alone.high(), beyond(own, Interval::possible, worse, Interval::certain, period)));
    boolean known = timed(own) && timed(worse);
    Double best =
        known
            ? (Double)
                Math.clamp(beyond(own, Interval::best, worse, Interval::best, period), low, high)
            : null;
    return new Minutes(low, best, high, false);
  }

  private static boolean timed(Collection<Interval> intervals) {
    return intervals.stream().allMatch(i -> i.best() != null);
  }

  private static double beyond(
      Collection<Interval> own,
      Function<Interval, Stretch> which,
      Collection<Interval> worse,
      Function<Interval, Stretch> ofWorse,
      Stretch period) {
    return Stretch.without(Union.parts(own, which, period), Union.parts(worse, ofWorse, period))
        .stream()
        .mapToDouble(Stretch::minutes)
        .sum();
  }

  /** Adds up over services. */
  static Map<String, Minutes> sum(Collection<Map<String, Minutes>> services) {
    Map<String, Minutes> sums = new TreeMap<>();
    services.forEach(
        service ->
            service.forEach(
                (level, minutes) ->
                    sums.merge(level, minutes, (a, b) -> Sum.of(Arrays.asList(a, b)))));
    return sums;
  }
}
