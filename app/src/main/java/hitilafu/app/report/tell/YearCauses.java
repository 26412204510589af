package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Tally;
import hitilafu.app.report.YearlyReview;
import hitilafu.app.report.tell.Block.Often;
import hitilafu.model.Share;
import java.util.Comparator;
import java.util.List;

/** Why the outages of a year came about, each cause with its share of all. */
record YearCauses(Telling telling) {
  List<Chapter> chapter(YearlyReview review) {
    int outages = review.measures().occurrences().outages();
    if (outages == 0) {
      return List.of();
    }
    List<Often> causes =
        review.causes().stream()
            .sorted(Comparator.comparing(tally -> tally.name().equals(CauseTelling.UNKNOWN)))
            .map(tally -> often(tally, outages))
            .toList();
    Share supplier = review.measures().occurrences().thirdParty();
    return List.of(
        new Chapter(
            "causes",
            "Causes and third parties",
            List.of(
                new Block.Bars(
                    "Outages that began in the year, by the cause that is given, with their share"
                        + " of all and its interval at 95 %",
                    causes),
                Block.said(
                    new CauseTelling(telling)
                        .share(
                            "A supplier is blamed for ",
                            supplier,
                            "with a cause",
                            review.thirdParty())
                        .then(Thin.share(supplier.whole()))))));
  }

  private Often often(Tally tally, int outages) {
    int count = tally.incidents().size();
    return new Often(
        CauseTelling.name(tally),
        count,
        Words.of(
                Shares.percent(Share.of(count, outages))
                    + " of "
                    + PhraseWord.number(outages)
                    + "; ")
            .then(telling.incidents(tally.incidents())));
  }
}
