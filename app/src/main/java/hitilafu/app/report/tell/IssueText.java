package hitilafu.app.report.tell;

import hitilafu.app.report.Imprint;
import hitilafu.app.report.WeeklyReport;
import hitilafu.app.report.YearlyReview;
import java.util.List;

/**
 * An issue in finished words.
 *
 * @param chapters in their order; one that has nothing to say is left out
 */
public record IssueText(Masthead masthead, List<Chapter> chapters) {
  /** Of an issue's language; what is quoted may have another. */
  public static final String LANGUAGE = "en";

  public IssueText {
    chapters = List.copyOf(chapters);
  }

  /** The report on a week, as this edition of it, or as a draft. */
  public static IssueText of(WeeklyReport report, Imprint imprint) {
    return new WeekTelling(report, imprint).text();
  }

  /** The review of a year, as this edition of it, or as a draft. */
  public static IssueText of(YearlyReview review, Imprint imprint) {
    return new YearTelling(review, imprint).text();
  }
}
