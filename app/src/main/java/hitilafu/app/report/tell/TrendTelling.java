package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseWatched;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.YearlyReview;
import hitilafu.app.report.tell.Block.Cell;
import hitilafu.app.report.tell.Block.Column;
import hitilafu.app.report.tell.Block.Row;
import hitilafu.model.Coverage;
import hitilafu.model.Trend;
import java.util.List;
import java.util.Locale;

/** A year beside the one before it, and whether that says anything. */
record TrendTelling(YearlyReview review) {
  /** Of the days: years that differ by more were not watched alike. */
  private static final double ALIKE = 0.1;

  private static final double HALF = 0.5;

  List<Chapter> chapter() {
    Trend trend = review.trend();
    List<Block> blocks =
        trend == null
            ? List.of(Block.said(missing()))
            : List.of(
                Block.said((compared(trend) + " " + verdict(trend)).strip()),
                Block.said(watched()),
                table(trend));
    return List.of(new Chapter("trend", "Beside " + before(), blocks));
  }

  private int now() {
    return review.issue().firstDay().getYear();
  }

  private int before() {
    return now() - 1;
  }

  private String missing() {
    return review.coverageBefore().daysWatched() == 0
        ? "Of " + before() + " nothing was read: there is nothing to compare with."
        : "The year was not over when this was brought together: it is not compared with "
            + before()
            + ".";
  }

  private String compared(Trend trend) {
    if (trend.outages() + trend.outagesBefore() == 0) {
      return "No outage is reported to have begun in either year.";
    }
    String both =
        PhraseWord.many(trend.outages(), "outage")
            + (trend.outages() == 1 ? " is" : " are")
            + " reported to have begun in "
            + now()
            + ", and "
            + (trend.outagesBefore() == 0 ? "none" : PhraseWord.number(trend.outagesBefore()))
            + " in "
            + before();
    return both
        + (trend.ratio() == null
            ? String.format(
                Locale.ENGLISH, ": at least %.1f times as many a week (95 %%).", trend.low())
            : String.format(
                Locale.ENGLISH,
                ": %.1f times as many a week (%.1f–%.1f, interval at 95 %%).",
                trend.ratio(),
                trend.low(),
                trend.high()));
  }

  private static String verdict(Trend trend) {
    int all = trend.outages() + trend.outagesBefore();
    if (Thin.is(all)) {
      return all == 0 ? "" : "So few in two years are no trend.";
    }
    boolean even = trend.low() <= 1 && (trend.high() == null || trend.high() >= 1);
    return even
        ? "The interval holds 1: chance alone may make such a difference."
        : "Chance alone hardly makes such a difference.";
  }

  private String watched() {
    Coverage own = review.coverage();
    Coverage earlier = review.coverageBefore();
    String days = PhraseWord.capital(days(now(), own)) + ", " + days(before(), earlier) + ". ";
    return days + likeness(share(own), share(earlier));
  }

  private static String days(int year, Coverage coverage) {
    return coverage.daysWatched() == 0
        ? "of " + year + " nothing was read"
        : year + " was " + PhraseWatched.words(coverage);
  }

  private static String likeness(double own, double earlier) {
    if (Math.abs(own - earlier) > ALIKE) {
      return "They were not watched alike: what differs may be how much was read, and not how much"
          + " failed.";
    }
    return own < HALF
        ? "Of most days nothing was read: what failed on them is not known, and the years compare"
            + " little."
        : "What is compared is what was reported; how much failed is not known.";
  }

  private static double share(Coverage coverage) {
    return (double) coverage.daysWatched() / coverage.days();
  }

  private Block table(Trend trend) {
    return new Block.Table(
        "The two years",
        List.of(
            new Column("", false),
            new Column(String.valueOf(now()), true),
            new Column(String.valueOf(before()), true)),
        List.of(
            row(
                "Outages that began",
                PhraseWord.number(trend.outages()),
                PhraseWord.number(trend.outagesBefore())),
            row(
                "the same a week",
                rate(trend.outages(), trend.weeks()),
                rate(trend.outagesBefore(), trend.weeksBefore())),
            row(
                "Reported outage time",
                PhraseLength.reported(trend.minutes()),
                PhraseLength.reported(trend.minutesBefore())),
            row(
                "Days watched",
                PhraseWord.number(review.coverage().daysWatched()),
                PhraseWord.number(review.coverageBefore().daysWatched())),
            row(
                "Publishers",
                PhraseWord.number(review.coverage().publishers()),
                PhraseWord.number(review.coverageBefore().publishers()))));
  }

  private static Row row(String name, String now, String before) {
    return new Row(null, List.of(Cell.of(name), Cell.of(now), Cell.of(before)));
  }

  private static String rate(int number, double weeks) {
    return String.format(Locale.ENGLISH, "%,.2f", number / weeks);
  }
}
