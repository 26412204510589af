package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWatched;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Dependence;
import hitilafu.app.report.Tally;
import hitilafu.app.report.YearlyReview;
import hitilafu.model.Coverage;
import hitilafu.model.Occurrences;
import hitilafu.model.Sample;
import java.util.ArrayList;
import java.util.List;

/** A year in some sentences; each figure leads to the chapter that has what it rests on. */
final class YearSentences {
  private static final int MOST_CAUSES = 3;

  private final YearlyReview review;
  private final Occurrences began;
  private final FigureSentences figures;

  YearSentences(YearlyReview review, Telling telling) {
    this.review = review;
    this.began = review.measures().occurrences();
    this.figures =
        new FigureSentences(
            telling,
            review.headline(),
            review.measures(),
            review.coverage(),
            review.coverageBefore());
  }

  List<Chapter> chapter() {
    List<Words> sentences =
        review.gravest().isEmpty()
            ? figures.nothing()
            : List.of(
                figures.outages(),
                figures.time(),
                figures.gravest(review.gravest()),
                causes(),
                again(),
                soon(),
                watched());
    return FigureSentences.chapter("year", "The year", sentences);
  }

  /** "A cause is given for 31 of 53: most often network fault (12), power failure (7)." */
  private Words causes() {
    List<Tally> known =
        review.causes().stream().filter(t -> !t.name().equals(CauseTelling.UNKNOWN)).toList();
    if (known.isEmpty()) {
      return began.outages() == 0 ? Words.NONE : Words.of("No cause is given for any of them.");
    }
    int caused = known.stream().mapToInt(tally -> tally.incidents().size()).sum();
    return Words.of("A ")
        .link("cause", "#causes")
        .then(
            " is given for "
                + PhraseWord.number(caused)
                + " of "
                + PhraseWord.number(began.outages())
                + mostOften(known)
                + ".");
  }

  private static String mostOften(List<Tally> known) {
    if (known.size() > 1 && known.getFirst().incidents().size() == 1) {
      return ", none more than once";
    }
    List<String> names =
        known.stream()
            .limit(MOST_CAUSES)
            .map(
                tally ->
                    CauseTelling.name(tally)
                        + " ("
                        + PhraseWord.number(tally.incidents().size())
                        + ")")
            .toList();
    return (known.size() > 1 ? ": most often " : ": ") + Listed.all(names);
  }

  /** What failed as before, and with what else. */
  private Words again() {
    List<Words> parts = new ArrayList<>();
    if (began.repeats().part() > 0) {
      parts.add(
          Words.of(
                  PhraseWord.number(began.repeats().part())
                      + " of the "
                      + PhraseWord.number(began.repeats().whole())
                      + " with a known")
              .then(" mechanism ")
              .link("had failed by it", "#repeats")
              .then(" in the 365 days before"));
    }
    int taking = review.dependence().stream().mapToInt(d -> d.taking().part()).sum();
    if (taking > 0) {
      parts.add(
          Words.of(PhraseWord.number(taking) + " ")
              .link("took other services with " + (taking == 1 ? "it" : "them"), "#dependence")
              .then(mostOften()));
    }
    if (parts.isEmpty()) {
      return Words.NONE;
    }
    Words words = parts.getFirst();
    return (parts.size() == 1 ? words : words.then("; ").then(parts.getLast())).then(".");
  }

  /** ", most often X (5)": if one did more often than any other. */
  private String mostOften() {
    List<Dependence> all = review.dependence();
    Dependence first = all.getFirst();
    boolean alone = all.size() > 1 && all.get(1).taking().part() < first.taking().part();
    return alone
        ? ", most often " + first.service() + " (" + PhraseWord.number(first.taking().part()) + ")"
        : "";
  }

  private Words soon() {
    Words notice = figures.soon();
    Sample agency = review.measures().delays().acknowledgement();
    if (notice.isEmpty() || agency.n() == 0) {
      return notice.isEmpty() ? notice : notice.then(".");
    }
    String median = FigureSentences.median(agency);
    return notice
        .then("; ")
        .link("an agency spoke", "#delays")
        .then(
            agency.n() == 1
                ? " of one, " + median + " after it began."
                : " within " + median + " in half of " + agency.n() + ".");
  }

  /** Nothing of a year that was not read: that was said where its outages are counted. */
  private Words watched() {
    if (review.coverage().daysWatched() == 0) {
      return Words.NONE;
    }
    Words own = Words.of("The year was ").link(days(review.coverage()), "#methods");
    Words both =
        review.coverageBefore().daysWatched() == 0
            ? own
            : own.then(", the one before ").link(days(review.coverageBefore()), "#trend");
    return both.then("; what nobody published is not known.");
  }

  private static String days(Coverage coverage) {
    return PhraseWatched.words(coverage);
  }
}
