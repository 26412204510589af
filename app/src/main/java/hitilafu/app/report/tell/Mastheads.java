package hitilafu.app.report.tell;

import hitilafu.app.http.SafeLink;
import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Issue;
import hitilafu.app.report.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Says which issue it is. */
final class Mastheads {
  private static final String NAME = "Hitilafu";

  /** As English has them with an article. */
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "Bahamas", "Comoros", "Gambia", "Maldives", "Netherlands", "Philippines", "Seychelles");

  private Mastheads() {}

  /**
   * @param asOf when the issue was brought together
   */
  static Masthead of(Issue issue, Instant asOf, Imprint imprint) {
    String period = period(issue);
    String edition = imprint.draft() ? null : "Edition " + imprint.edition();
    String address =
        (imprint.address() == null ? "" : imprint.address()) + "/reports/" + issue.path();
    return new Masthead(
        NAME,
        (issue.yearly() ? "Yearly review of public" : "Public")
            + " service outages in "
            + country(issue),
        imprint.draft() ? "DRAFT" : "No. " + imprint.number(),
        period,
        edition,
        PhraseTime.day(issue.firstDay()) + " to " + PhraseTime.day(issue.lastDay()),
        published(imprint, issue, asOf),
        address,
        SafeLink.of(address).map(SafeLink::href).orElse(null),
        imprint.draft(),
        NAME
            + " · "
            + PhraseWord.capital(country(issue))
            + " · "
            + period
            + " · "
            + (imprint.draft() ? "DRAFT" : edition));
  }

  private static String period(Issue issue) {
    LocalDate first = issue.firstDay();
    if (issue.yearly()) {
      return "The year " + first.getYear();
    }
    Week week = Week.holding(first);
    return "Week " + week.number() + " of " + week.year();
  }

  /** "Kenya", "the United Kingdom", "all countries". */
  static String country(Issue issue) {
    String code = issue.scope().country();
    if (code == null) {
      return "all countries";
    }
    String name = PhraseWord.country(code);
    boolean article = name.startsWith("United ") || WITH_ARTICLE.contains(name);
    return article ? "the " + name : name;
  }

  private static String published(Imprint imprint, Issue issue, Instant asOf) {
    String day = PhraseTime.day(imprint.at().atZone(issue.zone()).toLocalDate());
    String told =
        imprint.draft() ? "Drafted on " + day : "Published on " + day + " by " + imprint.by();
    boolean over = !asOf.isBefore(issue.period().to());
    return told + (over ? "" : ", before the period was over");
  }
}
