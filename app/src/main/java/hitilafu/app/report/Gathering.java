package hitilafu.app.report;

import hitilafu.analytics.measure.Calendar;
import hitilafu.analytics.measure.Measuring;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.model.Correction;
import hitilafu.model.Footprint;
import hitilafu.model.Incident;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings an issue together from what was measured. */
public final class Gathering {
  private static final int WEEKS_BEFORE = 12;

  /** What nobody closed in two weeks is hardly still going on. */
  private static final Duration STAYS_OPEN = Duration.ofDays(14);

  private final Reliabilities all;
  private final Function<String, Optional<Incident>> incidents;

  /**
   * @param incidents by the id of any of their observations; has all that was measured
   */
  public Gathering(Reliabilities all, Function<String, Optional<Incident>> incidents) {
    this.all = all;
    this.incidents = incidents;
  }

  /**
   * The report on a week.
   *
   * @param corrections all that analysts put right, whenever
   * @param revised earlier issues of which the record now says otherwise
   * @param asOf when it is brought together: the record is told as it is then
   */
  public WeeklyReport week(
      Issue issue, List<Correction> corrections, List<Revised> revised, Instant asOf)
      throws IOException {
    Scope scope = issue.scope();
    Period week = issue.period();
    IssueParts parts = new IssueParts(all, issue);
    List<Footprint> outages = parts.outages();
    List<Period> weeksBefore = weeksBefore(issue);
    Accounts accounts = new Accounts(scope, week, all.beginning(scope, week), incidents);
    return new WeeklyReport(
        issue,
        asOf,
        all.coverage(scope, week),
        all.watched().subSet(issue.firstDay(), true, issue.lastDay(), true),
        new Headline(all, scope).of(week, weeksBefore),
        all.coverage(scope, weeksBefore.getLast()),
        accounts.gravest(parts.hit(), Long.MAX_VALUE),
        parts.services(true),
        IssueParts.causes(outages),
        IssueParts.thirdParty(outages),
        IssueParts.platforms(outages),
        Delayed.of(outages),
        all.measures(scope, week),
        all.measures(scope, span(weeksBefore)),
        accounts.inOrder(open(issue)),
        accounts.inOrder(planned(issue)),
        corrections.stream()
            .filter(correction -> within(week, correction.at()) && concerns(correction, scope))
            .toList(),
        revised);
  }

  /** The review of a year. */
  public YearlyReview year(Issue issue, Instant asOf) throws IOException {
    return new YearGathering(all, issue, incidents).review(asOf);
  }

  private List<Period> weeksBefore(Issue issue) {
    Calendar calendar = new Calendar(issue.zone());
    return Stream.iterate(WEEKS_BEFORE, weeks -> weeks > 0, weeks -> weeks - 1)
        .map(weeks -> calendar.around(PeriodKind.WEEK, issue.firstDay().minusWeeks(weeks)))
        .toList();
  }

  private static Period span(List<Period> periods) {
    Period first = periods.getFirst();
    Period last = periods.getLast();
    return new Period(PeriodKind.RANGE, first.name() + "/" + last.name(), first.from(), last.to());
  }

  private List<Footprint> open(Issue issue) {
    Period week = issue.period();
    Instant since = week.from().minus(STAYS_OPEN);
    Period lately = new Period(PeriodKind.RANGE, week.name(), since, week.to());
    return all.beginning(issue.scope(), lately).stream()
        .filter(footprint -> !footprint.planned() && Measuring.openEnded(footprint).isPresent())
        .toList();
  }

  private List<Footprint> planned(Issue issue) {
    Calendar calendar = new Calendar(issue.zone());
    Period next = calendar.around(PeriodKind.WEEK, issue.lastDay().plusDays(1));
    Set<Footprint> planned = new LinkedHashSet<>(all.bearing(issue.scope(), issue.period()));
    planned.addAll(all.bearing(issue.scope(), next));
    return planned.stream().filter(Footprint::planned).filter(Footprint::stated).toList();
  }

  private boolean concerns(Correction correction, Scope scope) {
    return scope.country() == null
        || correction.named().stream()
            .flatMap(observation -> incidents.apply(observation).stream())
            .anyMatch(incident -> scope.country().equals(incident.country()));
  }

  private static boolean within(Period period, Instant at) {
    return !at.isBefore(period.from()) && at.isBefore(period.to());
  }
}
