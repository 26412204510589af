package hitilafu.analytics.observe;

import hitilafu.analytics.observe.text.Span;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.TimeExpression;
import hitilafu.analytics.observe.times.Days;
import hitilafu.model.Evidence;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When it ended: a time that a line ties to the recovery. The hour of the announcement is none; if
 * a text says that all is well and came out on the day of the failure, it ended on that day.
 */
final class EndReader {
  private static final Vocabulary SAID =
      Vocabulary.of(
          "said|says|told|announced|statement|notice|post(ed)?|tweet(ed)?|issued|confirmed",
          "advisory|update|alisema|ilisema|ilitangaza|taarifa|ilipofika");
  private static final Vocabulary BEGAN =
      Vocabulary.of(
          "began|started|since|from|went down|crashed|spotted|ilianza|tangu|earlier|that");
  private static final Vocabulary WITHIN_THE_DAY =
      Vocabulary.of(
          "(much|most|part|all|portion|bulk) of|better part of|throughout|earlier( on)?",
          "hours on|day-long|siku nzima");

  private final Anchor anchor;
  private final Moment start;

  /**
   * @param start when it began; null if not said
   */
  EndReader(Anchor anchor, Moment start) {
    this.anchor = anchor;
    this.start = start;
  }

  Optional<Finding<Moment>> read(List<Line> lines, boolean resolved) {
    for (Line line : lines) {
      if (line.restored() != null) {
        Optional<Finding<Moment>> stated = stated(line);
        if (stated.isPresent()) {
          return stated;
        }
      }
    }
    return resolved ? sameDay(lines) : Optional.empty();
  }

  private Optional<Finding<Moment>> stated(Line line) {
    TimeExpression best = null;
    for (TimeExpression time : line.times()) {
      boolean closer =
          best == null
              || line.span(time).distance(line.restored())
                  < line.span(best).distance(line.restored());
      if (closer && belongs(line, time)) {
        best = time;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    boolean announced = SAID.before(line.sentence(), line.span(best), 35);
    Moment end = announced ? Days.of(best.value(), anchor.zone()) : best.value();
    Evidence words = line.sentence().evidence(line.span(best));
    return Optional.of(afterStart(end))
        .filter(this::plausible)
        .map(moment -> new Finding<>(moment, words));
  }

  private static boolean belongs(Line line, TimeExpression time) {
    Span span = line.span(time);
    boolean nearerToFailure =
        line.failure() != null
            && line.failure().span().distance(span) < line.restored().distance(span);
    return time.value().resolved()
        && time.value().precision().compareTo(Precision.DAY) <= 0
        && !nearerToFailure
        && !BEGAN.before(line.sentence(), span, 18);
  }

  /** "Fixed at midnight", of an evening's failure, is the midnight after it. */
  private Moment afterStart(Moment end) {
    boolean dayBefore =
        start != null
            && start.resolved()
            && end.latest().isBefore(start.earliest())
            && Duration.between(end.latest(), start.earliest()).toHours() < 24;
    boolean past =
        anchor.day() == null
            || dayBefore && !Days.first(Days.shift(end, 1), anchor.zone()).isAfter(anchor.day());
    return dayBefore && past ? Days.shift(end, 1) : end;
  }

  private boolean plausible(Moment end) {
    boolean afterStart =
        start == null
            || !start.resolved()
            || !end.latest().isBefore(start.earliest().minus(Duration.ofDays(1)));
    boolean told =
        anchor.day() == null || !Days.first(end, anchor.zone()).isAfter(anchor.day().plusDays(1));
    return afterStart && told;
  }

  private Optional<Finding<Moment>> sameDay(List<Line> lines) {
    if (start == null || !start.resolved() || start.precision().compareTo(Precision.DAY) > 0) {
      return Optional.empty();
    }
    LocalDate day = Days.first(start, anchor.zone());
    boolean told = day.equals(anchor.day()) || lines.stream().anyMatch(this::withinTheDay);
    return lines.stream()
        .filter(line -> told && line.restored() != null)
        .findFirst()
        .map(
            line ->
                new Finding<>(
                    Days.day(day, anchor.zone(), null), line.sentence().evidence(line.restored())));
  }

  /** "For much of Friday": it did not last longer than the day. */
  private boolean withinTheDay(Line line) {
    LocalDate day = Days.first(start, anchor.zone());
    return line.times().stream()
        .filter(time -> line.fails() && time.value().resolved())
        .filter(time -> Days.first(time.value(), anchor.zone()).equals(day))
        .anyMatch(time -> WITHIN_THE_DAY.before(line.sentence(), line.span(time), 18));
  }
}
