package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseMeasure;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Tally;
import hitilafu.app.report.WeeklyReport;
import hitilafu.app.report.tell.Block.Often;
import hitilafu.model.Share;
import java.util.ArrayList;
import java.util.List;

/** Why outages came about, through whom, and whether it had happened before. */
record CauseTelling(Telling telling) {
  static final String UNKNOWN = "unknown";
  private static final int MOST_NAMED = 3;

  List<Chapter> chapter(WeeklyReport report) {
    if (report.causes().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(causes(report.causes()));
    blocks.add(new Block.Listing(shares(report)));
    return List.of(new Chapter("causes", "Causes and third parties", blocks));
  }

  Block causes(List<Tally> causes) {
    return new Block.Bars(
        "Outages that began in the " + telling.period() + ", by the cause that is given",
        causes.stream()
            .map(
                tally ->
                    new Often(
                        name(tally),
                        tally.incidents().size(),
                        telling.incidents(tally.incidents())))
            .toList());
  }

  private List<Words> shares(WeeklyReport report) {
    List<Words> lines = new ArrayList<>();
    lines.add(
        share(
            "A supplier is blamed for ",
            report.measures().occurrences().thirdParty(),
            "with a cause",
            report.thirdParty()));
    lines.add(
        share(
            "Failed as they had in the 365 days before: ",
            report.measures().occurrences().repeats(),
            "with a mechanism",
            List.of()));
    for (Tally platform : report.platforms()) {
      lines.add(
          Words.of(
                  platform.name()
                      + " took other services with it "
                      + (platform.incidents().size() == 1
                          ? "once"
                          : platform.incidents().size() + " times")
                      + " (")
              .then(telling.incidents(platform.incidents()))
              .then(")."));
    }
    return lines;
  }

  Words share(String before, Share share, String of, List<String> incidents) {
    Words words = Words.of(before + PhraseMeasure.share(share, of));
    Words numbers = telling.incidents(incidents);
    return numbers.isEmpty() ? words.then(".") : words.then(": ").then(numbers).then(".");
  }

  /** "A network fault is given as the cause of 2 (incidents 1, 3), ...; of 1 no cause is known." */
  Words sentence(WeeklyReport report) {
    List<Tally> known = report.causes().stream().filter(t -> !t.name().equals(UNKNOWN)).toList();
    if (known.isEmpty()) {
      return report.causes().isEmpty()
          ? Words.NONE
          : Words.of("No cause is given for any of them.");
    }
    Words words = Words.of("Given as causes are ");
    if (known.size() == 1) {
      words = Words.of("The only cause that is given is ");
    }
    for (int i = 0; i < Math.min(known.size(), MOST_NAMED); i++) {
      words =
          words
              .then(i == 0 ? "" : ", ")
              .then(name(known.get(i)) + " (")
              .then(telling.incidents(known.get(i).incidents()))
              .then(")");
    }
    if (known.size() > MOST_NAMED) {
      words = words.then(" and " + PhraseWord.many(known.size() - MOST_NAMED, "other"));
    }
    return words.then(supplier(report)).then(".");
  }

  private static String supplier(WeeklyReport report) {
    Share share = report.measures().occurrences().thirdParty();
    return share.part() == 0
        ? ""
        : "; a supplier is blamed for " + share.part() + " of " + share.whole();
  }

  static String name(Tally tally) {
    return tally.name().equals(UNKNOWN)
        ? "not stated or unexplained"
        : PhraseClaim.cause(tally.name());
  }
}
