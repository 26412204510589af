package hitilafu.app.web.report;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Week;
import java.util.Locale;

/** What an issue is called on pages. */
final class IssueName {
  private IssueName() {}

  /** "Week 1 of 2025", "The year 2025". */
  static String period(String issue) {
    if (!issue.contains("W")) {
      return "The year " + issue;
    }
    Week week = Week.of(issue);
    return "Week " + week.number() + " of " + week.year();
  }

  /** "Kenya", "All countries". */
  static String series(String series) {
    return series.equals("all")
        ? "All countries"
        : PhraseWord.capital(PhraseWord.country(series.toUpperCase(Locale.ROOT)));
  }
}
