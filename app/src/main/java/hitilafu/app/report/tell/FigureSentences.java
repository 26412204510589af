package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseWatched;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Account;
import hitilafu.app.report.Bounded;
import hitilafu.app.report.Figure;
import hitilafu.app.report.Figure.Kind;
import hitilafu.model.Coverage;
import hitilafu.model.Measures;
import hitilafu.model.Minutes;
import hitilafu.model.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sentences that weeks and years have in common.
 *
 * @param headline figures in the order of {@link Kind}
 * @param coverage of the period
 * @param coverageBefore of the one before it
 */
record FigureSentences(
    Telling telling,
    List<Figure> headline,
    Measures measures,
    Coverage coverage,
    Coverage coverageBefore) {

  /** One chapter of all that say anything. */
  static List<Chapter> chapter(String id, String title, List<Words> sentences) {
    Words all = Words.NONE;
    for (Words sentence : sentences) {
      all = all.then(all.isEmpty() || sentence.isEmpty() ? "" : " ").then(sentence);
    }
    return List.of(new Chapter(id, title, List.of(Block.said(all))));
  }

  /** Where no outage was reported: what that means. */
  List<Words> nothing() {
    String period = telling.period();
    if (coverage.daysWatched() == 0) {
      return List.of(
          Words.of(
              "Nothing that was published in this "
                  + period
                  + " was read, and no outage of it was told later."),
          Words.of("That is no sign that nothing failed."));
    }
    return List.of(
        Words.of("No outage was reported of this " + period + "."),
        Words.of(
            "It was " + PhraseWatched.words(coverage) + "; what nobody published is not known."),
        Words.of(PhraseWord.capital(compared(Kind.OUTAGES)) + before() + "."));
  }

  Words outages() {
    Figure outages = figure(Kind.OUTAGES);
    Figure services = figure(Kind.SERVICES);
    Words words =
        Words.of(
            number(outages.value(), "outage")
                + " began in the "
                + telling.period()
                + " by what was reported, and "
                + number(services.value(), "service").toLowerCase(Locale.ROOT)
                + " "
                + (one(services.value()) ? "was" : "were")
                + " hit (");
    return words
        .then(telling.incidents(services.incidents()))
        .then("); " + compared(Kind.OUTAGES) + unwatched() + ".")
        .then(unlike());
  }

  private Figure figure(Kind kind) {
    return headline.get(kind.ordinal());
  }

  private static String number(Bounded value, String what) {
    return value == null || value.low() == 0
        ? "No " + what
        : PhraseWord.many((long) value.low(), what);
  }

  private static boolean one(Bounded value) {
    return value == null || value.low() <= 1;
  }

  /** Without it few would look like better. */
  private String unwatched() {
    return coverage.daysWatched() == 0
        ? "; nothing that was published in the "
            + telling.period()
            + " itself was read, so that more may have failed"
        : "";
  }

  /** Of a year the sentences end with it. */
  private String unlike() {
    return telling.issue().yearly() || !watchedUnlike()
        ? ""
        : " The week was "
            + PhraseWatched.words(coverage)
            + ", the week before on "
            + coverageBefore.daysWatched()
            + ".";
  }

  private String before() {
    return watchedUnlike() ? "; that one was " + PhraseWatched.words(coverageBefore) : "";
  }

  /** What is read less looks quieter: without a word on it numbers would be compared in silence. */
  private boolean watchedUnlike() {
    int days = coverage.daysWatched();
    int daysBefore = coverageBefore.daysWatched();
    boolean alike = days * coverageBefore.days() == daysBefore * coverage.days();
    return days > 0 && daysBefore > 0 && !alike;
  }

  /** "the week before had 2 (median 3, 0 to 7 in 12 weeks)". */
  private String compared(Kind kind) {
    Figure figure = figure(kind);
    String period = telling.period();
    String before = "the " + period + " before had " + HeadlineTelling.words(kind, figure.before());
    if (figure.before() == null) {
      boolean told = kind == Kind.OUTAGE_TIME && figure(Kind.OUTAGES).before() != null;
      before = "of the " + period + " before " + (told ? "no length" : "nothing") + " is known";
    }
    String band = new HeadlineTelling(telling).band(figure);
    return band == null ? before : before + " (" + band + ")";
  }

  Words time() {
    Minutes minutes = measures.downtime().outage();
    if (minutes.high() == 0) {
      return Words.of(
          "No sum of their hours can be given, because no start and end of any is known.");
    }
    return Words.of(
        "Together services were out for "
            + PhraseLength.of(minutes)
            + "; "
            + compared(Kind.OUTAGE_TIME)
            + lost()
            + ".");
  }

  private String lost() {
    Bounded hours = figure(Kind.SERVICE_HOURS).value();
    Bounded users = figure(Kind.USER_HOURS).value();
    List<String> known = new ArrayList<>();
    if (hours != null) {
      known.add(Kind.SERVICE_HOURS.words(hours) + " service-hours");
    }
    if (users != null) {
      known.add(Kind.USER_HOURS.words(users) + " user-hours");
    }
    return known.isEmpty()
        ? ""
        : "; by what was counted, " + String.join(" and ", known) + " were lost";
  }

  /**
   * @param accounts the gravest first
   */
  Words gravest(List<Account> accounts) {
    if (accounts.size() < 2 || !accounts.getFirst().graverThan(accounts.get(1))) {
      return Words.NONE;
    }
    Account gravest = accounts.getFirst();
    return Words.of("The gravest was ")
        .then(telling.numbers().title(gravest.incident().id()))
        .then(" (" + EntryTelling.length(gravest) + ").");
  }

  /** How soon outages were told in public; without a stop. */
  Words soon() {
    Sample notice = measures.delays().notice();
    if (notice.n() == 0) {
      return Words.NONE;
    }
    return Words.of(
        notice.n() == 1
            ? "The one outage of which start and first report are known to the hour was told "
                + median(notice)
                + " after it began"
            : "Half of the "
                + notice.n()
                + " outages of which start and first report are known to the hour were told within "
                + median(notice)
                + " of their start");
  }

  static String median(Sample delay) {
    return PhraseLength.of(new Minutes(delay.median(), delay.median(), delay.median(), false));
  }
}
