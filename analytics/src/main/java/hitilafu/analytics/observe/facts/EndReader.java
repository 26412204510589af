package hitilafu.analytics.observe.facts;

import hitilafu.analytics.observe.lines.Finding;
import hitilafu.analytics.observe.lines.Line;
import hitilafu.analytics.observe.lines.TimeRole;
import hitilafu.analytics.observe.text.Vocabulary;
import hitilafu.analytics.observe.times.Anchor;
import hitilafu.analytics.observe.times.Days;
import hitilafu.model.Lifecycle;
import hitilafu.model.Moment;
import hitilafu.model.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When it ended: the time that is likeliest to be its end. A forecast is none; if a text says that
 * all is well and came out on the day of the failure, it ended on that day.
 */
public final class EndReader {
  private static final Vocabulary WITHIN_THE_DAY =
      Vocabulary.of(
          "(much|most|part|all|portion|bulk) of|better part of|throughout|earlier( on)?",
          "hours on|day-long|siku nzima");

  /** From these odds on a time is taken for the end; found by cross-validation. */
  private static final double LIKELY = -1;

  /** In a text that has it over. */
  private static final double LIKELY_IF_OVER = -1.5;

  private static final double MAY_BE = -0.7;
  private static final double SAID = -0.5;

  /** Below these odds of its likeliest role nobody can tell what a time is. */
  private static final double UNCLEAR = -0.7;

  private final Anchor anchor;
  private final Moment start;

  /**
   * @param start when it began; null if not said
   */
  public EndReader(Anchor anchor, Moment start) {
    this.anchor = anchor;
    this.start = start;
  }

  public Optional<Finding<Moment>> read(List<TimeUse> uses, List<Line> lines, Lifecycle lifecycle) {
    double likely = lifecycle == Lifecycle.RESOLVED ? LIKELY_IF_OVER : LIKELY;
    Optional<TimeUse> best =
        uses.stream()
            .filter(use -> use.odds(TimeRole.END) > likely || Between.ends(use))
            .filter(use -> use.time().value().resolved())
            .filter(use -> use.time().value().precision().compareTo(Precision.DAY) <= 0)
            .filter(use -> plausible(afterStart(use.time().value())))
            .max(StartReader.by(TimeRole.END));
    if (best.isPresent()) {
      TimeUse closest = StartReader.closest(best.get(), uses, TimeRole.END, MAY_BE);
      Finding<Moment> end = closest.unlessSaid(TimeRole.END, anchor);
      return Optional.of(new Finding<>(afterStart(end.value()), end.evidence()));
    }
    return lifecycle == Lifecycle.RESOLVED ? said(uses).or(() -> sameDay(lines)) : Optional.empty();
  }

  /** The day on which someone said that it works again. */
  private Optional<Finding<Moment>> said(List<TimeUse> uses) {
    return uses.stream()
        .filter(use -> use.line().restored() != null && isSaid(use))
        .filter(use -> use.time().value().resolved())
        .filter(use -> use.time().value().precision().compareTo(Precision.DAY) <= 0)
        .map(use -> new Finding<>(Days.of(use.time().value(), anchor.zone()), use.words()))
        .filter(said -> plausible(said.value()))
        .findFirst();
  }

  private static boolean isSaid(TimeUse use) {
    return use.odds(TimeRole.SAID) > SAID || use.odds(use.role()) < UNCLEAR;
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
            || !end.latest().isBefore(start.earliest())
            || Days.overnight(start, end);
    boolean told =
        anchor.day() == null || !Days.first(end, anchor.zone()).isAfter(anchor.day().plusDays(1));
    return afterStart && told;
  }

  private Optional<Finding<Moment>> sameDay(List<Line> lines) {
    if (start == null
        || start.text() == null
        || !start.resolved()
        || start.precision().compareTo(Precision.DAY) > 0) {
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
