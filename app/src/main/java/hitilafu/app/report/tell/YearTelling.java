package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Account;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.YearlyReview;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the review of a year into words, chapter by chapter. */
final class YearTelling {
  private final YearlyReview review;
  private final Imprint imprint;
  private final Telling telling;

  YearTelling(YearlyReview review, Imprint imprint) {
    this.review = review;
    this.imprint = imprint;
    this.telling =
        new Telling(
            review.issue(),
            imprint.address(),
            new Numbers(told()),
            new Sources(review.issue().zone()));
  }

  private Stream<Account> told() {
    return Stream.concat(review.gravest().stream(), review.others().stream());
  }

  IssueText text() {
    // In this order, because sources are numbered as they are cited.
    List<Chapter> told =
        Stream.of(
                new Reviewing(telling).chapter(imprint, told()),
                new Changed(telling).sinceTheEditionBefore(imprint),
                new Noted(imprint.note()).chapter(),
                new YearSentences(review, telling).chapter(),
                new HeadlineTelling(telling).chapter(review.headline(), review.measures()),
                new TrendTelling(review).chapter(),
                new MonthTelling(telling).chapter(review),
                new IncidentTelling(telling).gravest(review.gravest()),
                new YearServices(telling).chapter(review.services()),
                new YearCauses(telling).chapter(review),
                new RepeatTelling(telling).chapter(review),
                new DependenceTelling(telling).chapter(review),
                delays(),
                new IncidentTelling(telling).others(review.others(), review.hit().size()),
                new MethodTelling(telling).chapter(review.coverage(), used()))
            .flatMap(List::stream)
            .toList();
    return new IssueText(
        Mastheads.of(review.issue(), review.asOf(), imprint),
        Stream.concat(told.stream(), MethodTelling.sources(telling.sources())).toList());
  }

  private List<Chapter> delays() {
    int year = review.issue().firstDay().getYear();
    boolean read = review.coverageBefore().daysWatched() > 0;
    return new DelayTelling(telling, review.delayed())
        .chapter(
            review.measures(),
            review.before(),
            "From the start of an outage, of the "
                + PhraseWord.number(review.measures().occurrences().outages())
                + " that began in "
                + year,
            String.valueOf(year),
            (year - 1) + (read ? "" : " (nothing was read)"));
  }

  private Set<String> used() {
    Set<String> used =
        new LinkedHashSet<>(List.of("coverage", "outages", "bounds", "outage-hours"));
    if (!review.hit().isEmpty()) {
      used.addAll(List.of("grade", "open-ended", "service-hours", "user-hours"));
      used.addAll(List.of("causes", "third-party", "repeats", "platforms", "inferred"));
      used.addAll(List.of("notice", "acknowledgement", "restoration"));
    }
    if (ServiceCells.anyAvailability(review.services())) {
      used.add("availability");
    }
    return used;
  }
}
