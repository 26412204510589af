package hitilafu.app.report.tell;

import hitilafu.app.report.Account;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.WeeklyReport;
import java.util.List;
import java.util.stream.Stream;

/** Puts the report on a week into words, chapter by chapter. */
final class WeekTelling {
  private final WeeklyReport report;
  private final Imprint imprint;
  private final Telling telling;

  WeekTelling(WeeklyReport report, Imprint imprint) {
    this.report = report;
    this.imprint = imprint;
    this.telling =
        new Telling(
            report.issue(),
            imprint.address(),
            new Numbers(told(report)),
            new Sources(report.issue().zone()));
  }

  private static Stream<Account> told(WeeklyReport report) {
    return Stream.of(report.accounts(), report.planned(), report.open()).flatMap(List::stream);
  }

  IssueText text() {
    // In this order, because sources are numbered as they are cited.
    List<Chapter> told =
        Stream.of(
                new Reviewing(telling).chapter(imprint, told(report)),
                new Changed(telling).sinceTheEditionBefore(imprint),
                new Noted(imprint.note()).chapter(),
                new WeekSentences(report, telling).chapter(),
                new HeadlineTelling(telling).chapter(report),
                new IncidentTelling(telling).chapter(report.accounts()),
                new ServiceTelling(telling).chapter(report.services(), report.watched()),
                new CauseTelling(telling).chapter(report),
                new DelayTelling(telling, report.delayed())
                    .chapter(report.measures(), report.before()),
                new IncidentTelling(telling).open(report.open(), report.accounts()),
                new IncidentTelling(telling).planned(report.planned()),
                new Changed(telling).corrections(report.corrected()),
                new Changed(telling).revisions(report.revised()),
                new MethodTelling(telling).chapter(report))
            .flatMap(List::stream)
            .toList();
    return new IssueText(
        Mastheads.of(report.issue(), report.asOf(), imprint),
        Stream.concat(told.stream(), MethodTelling.sources(telling.sources())).toList());
  }
}
