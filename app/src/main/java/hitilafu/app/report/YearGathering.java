package hitilafu.app.report;

import hitilafu.analytics.measure.Calendar;
import hitilafu.analytics.measure.Coverages;
import hitilafu.analytics.measure.Trends;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.model.Coverage;
import hitilafu.model.Footprint;
import hitilafu.model.Incident;
import hitilafu.model.Measures;
import hitilafu.model.Period;
import hitilafu.model.PeriodKind;
import hitilafu.model.Scope;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Brings the review of a year together. */
final class YearGathering {
  private static final int MOST_GRAVE = 20;

  /** More than can be read; the others stand in the data of the issue. */
  private static final int MOST_TOLD = 300;

  private final Reliabilities all;
  private final Issue issue;
  private final Function<String, Optional<Incident>> incidents;
  private final IssueParts parts;

  YearGathering(Reliabilities all, Issue issue, Function<String, Optional<Incident>> incidents) {
    this.all = all;
    this.issue = issue;
    this.incidents = incidents;
    this.parts = new IssueParts(all, issue);
  }

  YearlyReview review(Instant asOf) throws IOException {
    Scope scope = issue.scope();
    Period year = issue.period();
    Period before = yearBefore();
    List<Footprint> outages = parts.outages();
    Measures measures = all.measures(scope, year);
    Measures then = all.measures(scope, before);
    Coverage known = all.coverage(scope, before);
    boolean comparable = known.daysWatched() > 0 && !asOf.isBefore(year.to());
    List<Account> told =
        new Accounts(scope, year, outages, incidents).gravest(parts.hit(), MOST_TOLD);
    return new YearlyReview(
        issue,
        asOf,
        all.coverage(scope, year),
        new Headline(all, scope).of(year, List.of(before)),
        known,
        months(),
        comparable ? Trends.between(measures, then) : null,
        told.stream().limit(MOST_GRAVE).toList(),
        told.stream()
            .skip(MOST_GRAVE)
            .sorted(Comparator.comparing(Account::footprint, Weighed.EARLIEST_FIRST))
            .toList(),
        parts.services(false),
        IssueParts.causes(outages),
        IssueParts.thirdParty(outages),
        scope.country() == null ? List.of() : all.repeats(scope, year),
        Depending.of(outages),
        Delayed.of(outages),
        measures,
        then);
  }

  private Period yearBefore() {
    return new Calendar(issue.zone()).around(PeriodKind.YEAR, issue.firstDay().minusDays(1));
  }

  private List<Monthly> months() {
    return all.parts(issue.scope(), issue.period(), PeriodKind.MONTH).stream()
        .map(
            month ->
                new Monthly(
                    month,
                    Coverages.of(issue.scope(), month.period(), all.watched(), 0),
                    all.beginning(issue.scope(), month.period()).stream()
                        .filter(footprint -> !footprint.planned())
                        .map(Footprint::incident)
                        .toList()))
        .toList();
  }
}
