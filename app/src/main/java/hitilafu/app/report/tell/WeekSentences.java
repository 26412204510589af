package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseLength;
import hitilafu.app.phrase.PhraseWatched;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Account;
import hitilafu.app.report.Bounded;
import hitilafu.app.report.Figure;
import hitilafu.app.report.Figure.Kind;
import hitilafu.app.report.WeeklyReport;
import hitilafu.model.Minutes;
import hitilafu.model.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A week in five sentences, or in fewer where there is less to say. */
final class WeekSentences {
  private final WeeklyReport report;
  private final Telling telling;
  private final HeadlineTelling headline;

  WeekSentences(WeeklyReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
    this.headline = new HeadlineTelling(telling);
  }

  List<Chapter> chapter() {
    List<Words> sentences = new ArrayList<>(report.accounts().isEmpty() ? nothing() : something());
    sentences.removeIf(Words::isEmpty);
    Words all = Words.NONE;
    for (Words sentence : sentences) {
      all = all.then(all.isEmpty() ? "" : " ").then(sentence);
    }
    return List.of(new Chapter("week", "The week", List.of(Block.said(all))));
  }

  private List<Words> nothing() {
    if (report.coverage().daysWatched() == 0) {
      return List.of(
          Words.of(
              "Nothing that was published in this week was read, and no outage of it was told"
                  + " later."),
          Words.of("That is no sign that nothing failed."),
          open());
    }
    return List.of(
        Words.of("No outage was reported of this week."),
        Words.of(
            "It was "
                + PhraseWatched.words(report.coverage())
                + "; what nobody published is not known."),
        Words.of(PhraseWord.capital(compared(Kind.OUTAGES)) + "."),
        open());
  }

  private List<Words> something() {
    return List.of(
        outages(), time(), gravest(), new CauseTelling(telling).sentence(report), last());
  }

  private Figure figure(Kind kind) {
    return report.headline().get(kind.ordinal());
  }

  private Words outages() {
    Figure outages = figure(Kind.OUTAGES);
    Figure services = figure(Kind.SERVICES);
    Words words =
        Words.of(
            number(outages.value(), "outage")
                + " began in the week by what was reported, and "
                + number(services.value(), "service").toLowerCase(Locale.ROOT)
                + " "
                + (one(services.value()) ? "was" : "were")
                + " hit (");
    return words
        .then(telling.incidents(services.incidents()))
        .then("); " + compared(Kind.OUTAGES) + unwatched() + ".");
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
    return report.coverage().daysWatched() == 0
        ? "; nothing that was published in the week itself was read, so that more may have failed"
        : "";
  }

  /** "the week before had 2; median 3, 0 to 7 in 12 weeks". */
  private String compared(Kind kind) {
    Figure figure = figure(kind);
    String before = "the week before had " + HeadlineTelling.words(kind, figure.before());
    if (figure.before() == null) {
      before = "of the week before nothing is known";
    }
    String band = headline.band(figure);
    return band == null ? before : before + " (" + band + ")";
  }

  private Words time() {
    Minutes minutes = report.measures().downtime().outage();
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

  private Words gravest() {
    if (report.accounts().size() < 2) {
      return Words.NONE;
    }
    Account gravest = report.accounts().getFirst();
    return Words.of("The gravest was ")
        .then(telling.numbers().title(gravest.incident().id()))
        .then(" (" + EntryTelling.length(gravest) + ").");
  }

  private Words last() {
    Words soon = soon();
    Words open = open();
    if (soon.isEmpty() || open.isEmpty()) {
      return soon.isEmpty() ? open : soon.then(".");
    }
    return soon.then("; ").then(lower(open));
  }

  private Words soon() {
    Sample notice = report.measures().delays().notice();
    if (notice.n() == 0) {
      return Words.NONE;
    }
    String length =
        PhraseLength.of(new Minutes(notice.median(), notice.median(), notice.median(), false));
    return Words.of(
        notice.n() == 1
            ? "The one outage of which both are known to the hour was first told "
                + length
                + " after it began"
            : "Half of the "
                + notice.n()
                + " outages of which both are known to the hour were told within "
                + length
                + " of their start");
  }

  private Words open() {
    if (report.open().isEmpty()) {
      return Words.NONE;
    }
    List<String> ids = report.open().stream().map(account -> account.incident().id()).toList();
    return Words.of("Nobody had reported the end of ").then(telling.incidents(ids)).then(".");
  }

  private static Words lower(Words words) {
    List<Words.Piece> pieces = new ArrayList<>(words.pieces());
    String text = pieces.getFirst().text();
    pieces.set(
        0, new Words.Plain(text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)));
    return new Words(pieces);
  }
}
