package hitilafu.analytics.measure;

import hitilafu.model.Impact;
import hitilafu.model.Level;
import hitilafu.model.Minutes;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The stretches of time in which a service was down: for certain, at best knowledge, and at most.
 *
 * @param certain from the latest start to the earliest end; null if they leave nothing certain
 * @param best from middle to middle; null unless both ends are known to a part of the day or finer
 * @param possible from the earliest start to the latest end
 * @param length how long it was down somewhere within; bounds never null, finer than the stretches
 *     where a text prints the length of an outage of which only the day is known
 * @param open whether nobody reported an end
 */
record Interval(Stretch certain, Stretch best, Stretch possible, Minutes length, boolean open) {

  /**
   * How long an outage whose end nobody reported is taken to have lasted at most. Named in
   * docs/measures.md; such outages never enter a best figure.
   */
  static Duration cap(Level level) {
    return level == Level.DEGRADED_PERFORMANCE ? Duration.ofHours(72) : Duration.ofHours(24);
  }

  /** Longer is no outage but a slip of somebody's dates. */
  private static final Duration LONGEST = Duration.ofDays(366);

  /**
   * The interval of an impact; empty if it did not start on a known day, or would have lasted for
   * more than a year.
   */
  static Optional<Interval> of(Impact impact) {
    Minutes printed = impact.duration();
    boolean began = known(impact.start());
    Moment start = began ? impact.start() : Printed.before(resolved(impact.end()), printed);
    if (start == null || start.precision().compareTo(Precision.DAY) > 0) {
      return Optional.empty();
    }
    boolean ended = known(impact.end());
    Moment end = ended ? impact.end() : stillDown(impact, Printed.after(start, printed));
    Optional<Interval> interval =
        end == null ? open(impact, start) : ended(start, end, printed, !began || !ended);
    return interval.filter(i -> i.possible().minutes() <= LONGEST.toMinutes());
  }

  private static boolean known(Moment moment) {
    return moment != null && moment.resolved();
  }

  private static Moment resolved(Moment moment) {
    return known(moment) ? moment : null;
  }

  /** "Has been down for three hours" tells no end: a report still has it down at that time. */
  private static Moment stillDown(Impact impact, Moment end) {
    Instant down = impact.lastReportedDown();
    return end != null && down != null && !end.earliest().isAfter(down) ? null : end;
  }

  /**
   * @param reckoned whether one of its ends follows from the printed length, which then is the
   *     length
   */
  private static Optional<Interval> ended(
      Moment start, Moment end, Minutes printed, boolean reckoned) {
    Stretch certain = Stretch.of(start.latest(), end.earliest()).orElse(null);
    Stretch best =
        start.fine() && end.fine() ? Stretch.of(start.middle(), end.middle()).orElse(null) : null;
    return Stretch.of(start.earliest(), end.latest())
        .map(
            possible -> {
              Minutes length = length(certain, reckoned ? null : best, possible, printed);
              return new Interval(certain, best, possible, length, false);
            });
  }

  private static Minutes length(Stretch certain, Stretch best, Stretch possible, Minutes printed) {
    double low = certain == null ? 0 : certain.minutes();
    double high = possible.minutes();
    if (best != null) {
      return new Minutes(low, best.minutes(), high, false);
    }
    return Printed.within(printed, low, high).orElse(new Minutes(low, null, high, false));
  }

  private static Optional<Interval> open(Impact impact, Moment start) {
    Stretch certain = Stretch.of(start.latest(), impact.lastReportedDown()).orElse(null);
    double low = certain == null ? 0 : certain.minutes();
    return Stretch.of(start.earliest(), latestOpenEnd(impact, start))
        .map(
            possible ->
                new Interval(
                    certain,
                    null,
                    possible,
                    new Minutes(low, null, possible.minutes(), false),
                    true));
  }

  /** The cap, unless a report had it down for longer. */
  private static Instant latestOpenEnd(Impact impact, Moment start) {
    Instant capped = start.latest().plus(cap(impact.level()));
    Instant reported = impact.lastReportedDown();
    return reported != null && reported.isAfter(capped) ? reported : capped;
  }
}
