package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Dependence;
import hitilafu.app.report.YearlyReview;
import hitilafu.model.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which services took others with them in a year; what only follows is told apart. */
record DependenceTelling(Telling telling) {
  private static final int MOST = 20;

  List<Chapter> chapter(YearlyReview review) {
    int outages = review.measures().occurrences().outages();
    if (outages == 0) {
      return List.of();
    }
    List<Dependence> all = review.dependence();
    Share taking = Share.of(all.stream().mapToInt(d -> d.taking().part()).sum(), outages);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.said(
            "Of the outages that began in the year "
                + Shares.parts(taking)
                + " took another service along by what reports state ("
                + Shares.interval(taking)
                + "). Reports seldom name all that failed."
                + Thin.share(outages)));
    if (!all.isEmpty()) {
      blocks.add(
          new Block.Listing(
              all.stream()
                  .limit(MOST)
                  .sorted(Comparator.comparing(Dependence::service, String.CASE_INSENSITIVE_ORDER))
                  .map(this::line)
                  .toList()));
    }
    if (all.size() > MOST) {
      blocks.add(Block.said("So did " + PhraseWord.many(all.size() - MOST, "more service") + "."));
    }
    return List.of(new Chapter("dependence", "Shared platforms", blocks));
  }

  private Words line(Dependence one) {
    Share taking = one.taking();
    return Words.of(
            name(one)
                + (taking.whole() == 1
                    ? ": in its only outage ("
                    : ": in %,d of its %,d outages (%s; "
                        .formatted(taking.part(), taking.whole(), Shares.interval(taking))))
        .then(telling.incidents(one.incidents()))
        .then("). Reports state that " + Listed.some(one.others()) + " failed with it.")
        .then(inferred(one));
  }

  private String name(Dependence one) {
    return telling.issue().scope().country() == null
        ? one.service() + " (" + PhraseWord.country(one.country()) + ")"
        : one.service();
  }

  private static String inferred(Dependence one) {
    int more = one.inferred();
    return more == 0
        ? ""
        : " "
            + PhraseWord.many(more, "other")
            + (more == 1 ? " stands" : " stand")
            + " on it by the catalog; no report says that "
            + (more == 1 ? "it" : "they")
            + " failed.";
  }
}
