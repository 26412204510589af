package hitilafu.app.report.edition;

import hitilafu.app.export.Rows;
import hitilafu.app.home.Home;
import hitilafu.app.reliability.Reliabilities;
import hitilafu.app.report.Account;
import hitilafu.app.report.Change;
import hitilafu.app.report.Figure;
import hitilafu.app.report.Gathering;
import hitilafu.app.report.Issue;
import hitilafu.app.report.Revised;
import hitilafu.app.report.Week;
import hitilafu.app.report.WeeklyReport;
import hitilafu.app.report.YearlyReview;
import hitilafu.app.report.tell.IssueText;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.model.Incident;
import hitilafu.model.ReviewState;
import hitilafu.model.Scope;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where issues are brought together from the record of a home, as it is now. */
public final class ReportDesk {
  /** So many published issues are looked through for what the record now says otherwise. */
  private static final int LOOKS_BACK = 12;

  private final Home home;
  private final Reliabilities all;
  private final IncidentSearcher searcher;
  private final Gathering gathering;

  /**
   * @param searcher of the same state of the record; stays the caller's
   */
  public ReportDesk(Home home, Reliabilities all, IncidentSearcher searcher) {
    this.home = home;
    this.all = all;
    this.searcher = searcher;
    this.gathering = new Gathering(all, searcher::find);
  }

  /**
   * Whom a series is about.
   *
   * @param country its code; null, and {@code all}, for all countries
   * @throws hitilafu.app.reliability.ReliabilityFault if no catalog knows it, and no report
   */
  public Scope scope(String country) {
    return scope(all, country);
  }

  /** The same of a record. */
  public static Scope scope(Reliabilities all, String country) {
    return country == null || country.equalsIgnoreCase("all")
        ? all.everywhere()
        : all.country(country);
  }

  /** The report on the week of an issue. */
  public WeeklyReport week(Issue issue, Instant asOf) throws IOException {
    return gathering.week(issue, home.corrections().all(), revised(issue, asOf), asOf);
  }

  /** The review of the year of an issue. */
  public YearlyReview year(Issue issue, Instant asOf) throws IOException {
    return gathering.year(issue, asOf);
  }

  /** An issue as the record has it now. */
  public Draft draft(Issue issue, Instant asOf) throws IOException {
    return issue.yearly() ? yearly(issue, asOf) : weekly(issue, asOf);
  }

  private Draft weekly(Issue issue, Instant asOf) throws IOException {
    WeeklyReport report = week(issue, asOf);
    return new Draft(
        issue,
        asOf,
        imprint -> IssueText.of(report, imprint),
        facts(report),
        report.headline(),
        restsOn(report.headline(), report.accounts(), report.open(), report.planned()));
  }

  private Draft yearly(Issue issue, Instant asOf) throws IOException {
    YearlyReview review = year(issue, asOf);
    return new Draft(
        issue,
        asOf,
        imprint -> IssueText.of(review, imprint),
        facts(review),
        review.headline(),
        restsOn(review.headline(), review.gravest(), review.others()));
  }

  @SafeVarargs
  private Rows<Incident> restsOn(List<Figure> headline, List<Account>... told) {
    Set<String> ids = new LinkedHashSet<>();
    headline.forEach(figure -> ids.addAll(figure.incidents()));
    Stream.of(told).flatMap(List::stream).forEach(account -> ids.add(account.incident().id()));
    return each -> ids.stream().flatMap(id -> searcher.find(id).stream()).forEach(each);
  }

  /** What the latest edition of an issue would say otherwise today; empty if it has none. */
  List<Change> since(Edition edition, Facts now) throws IOException {
    return Comparing.of(editions().facts(edition), now, this::standing);
  }

  public Editions editions() {
    return new Editions(home.published());
  }

  static Facts facts(WeeklyReport report) {
    return Facts.of(
        report.issue(),
        report.headline(),
        Stream.concat(report.accounts().stream(), report.planned().stream()));
  }

  static Facts facts(YearlyReview review) {
    return Facts.of(
        review.issue(),
        review.headline(),
        Stream.concat(review.gravest().stream(), review.others().stream()));
  }

  private List<Revised> revised(Issue issue, Instant asOf) throws IOException {
    List<Edition> before =
        editions().latest(issue.series()).stream()
            .filter(edition -> edition.weekly() && edition.issue().compareTo(issue.name()) < 0)
            .toList();
    List<Revised> revised = new ArrayList<>();
    for (Edition edition : before.subList(Math.max(0, before.size() - LOOKS_BACK), before.size())) {
      List<Change> changes = since(edition, facts(earlier(issue, edition, asOf)));
      if (!changes.isEmpty()) {
        revised.add(
            new Revised(edition.series() + "/" + edition.issue(), edition.edition(), changes));
      }
    }
    return revised;
  }

  private WeeklyReport earlier(Issue issue, Edition edition, Instant asOf) throws IOException {
    Issue earlier = Issue.of(issue.scope(), Week.of(edition.issue()));
    return gathering.week(earlier, List.of(), List.of(), asOf);
  }

  /** The id that an incident has now; null if it is none any more. */
  private String standing(String id) {
    return searcher
        .find(id)
        .filter(incident -> incident.review().state() != ReviewState.DISMISSED)
        .map(Incident::id)
        .orElse(null);
  }
}
