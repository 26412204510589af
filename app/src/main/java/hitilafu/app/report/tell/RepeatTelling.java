package hitilafu.app.report.tell;

import hitilafu.analytics.measure.Repeats.Repeat;
import hitilafu.app.phrase.PhraseClaim;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.YearlyReview;
import hitilafu.model.Share;
import java.util.ArrayList;
import java.util.List;

/** What failed in a year by the mechanism by which it had failed before. */
record RepeatTelling(Telling telling) {
  private static final int MOST = 40;

  List<Chapter> chapter(YearlyReview review) {
    Share share = review.measures().occurrences().repeats();
    if (share.whole() == 0) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.said(sentence(share) + Thin.share(share.whole())));
    List<Repeat> repeats = review.repeats();
    if (!repeats.isEmpty()) {
      blocks.add(new Block.Listing(repeats.stream().limit(MOST).map(this::line).toList()));
    } else if (share.part() > 0) {
      blocks.add(Block.aside("Which these are is told in the reviews of single countries."));
    }
    if (repeats.size() > MOST) {
      blocks.add(
          Block.said("And " + PhraseWord.many(repeats.size() - MOST, "more such pair") + "."));
    }
    return List.of(new Chapter("repeats", "What failed again", blocks));
  }

  private static String sentence(Share share) {
    return "Of the outages with a known mechanism "
        + Shares.parts(share)
        + " hit a service that had failed by it in the 365 days before ("
        + Shares.interval(share)
        + ").";
  }

  private Words line(Repeat repeat) {
    int all = repeat.incidents().size();
    String times =
        all == 1
            ? "once, after an outage of the year before ("
            : PhraseWord.number(all)
                + " times, "
                + PhraseWord.number(repeat.again())
                + " of them within 365 days of one before (";
    return Words.of(repeat.service().name() + ", " + PhraseClaim.of(repeat.cause()) + ": " + times)
        .then(telling.incidents(repeat.incidents()))
        .then(").");
  }
}
