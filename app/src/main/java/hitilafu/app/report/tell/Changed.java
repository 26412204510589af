package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Change;
import hitilafu.app.report.Imprint;
import hitilafu.app.report.Revised;
import hitilafu.model.Correction;
import java.util.ArrayList;
import java.util.List;

/** What is told otherwise than before, and who put it right. */
record Changed(Telling telling) {
  private static final int MOST = 60;

  /** Of a later edition. */
  List<Chapter> sinceTheEditionBefore(Imprint imprint) {
    if (imprint.draft() || imprint.edition() == 1) {
      return List.of();
    }
    String before = "edition " + (imprint.edition() - 1);
    List<Block> blocks =
        imprint.changes().isEmpty()
            ? List.of(
                Block.said("No figure and no incident is told otherwise than in " + before + "."))
            : listed(imprint.changes().stream().map(this::words).toList());
    return List.of(new Chapter("changes", "What changed since " + before, blocks));
  }

  /** What analysts put right in the period. */
  List<Chapter> corrections(List<Correction> corrected) {
    if (corrected.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Chapter(
            "corrections",
            "Corrections made in the " + telling.period(),
            listed(corrected.stream().map(this::words).toList())));
  }

  /** Of earlier issues. */
  List<Chapter> revisions(List<Revised> revised) {
    List<Block> blocks = new ArrayList<>();
    for (Revised one : revised) {
      String issue = one.path().substring(one.path().lastIndexOf('/') + 1);
      String page = telling.page("/reports/" + one.path());
      Words words =
          page == null ? Words.of("Issue " + issue) : Words.NONE.link("Issue " + issue, page);
      blocks.add(
          Block.said(
              words.then(
                  ", edition "
                      + one.edition()
                      + ", stays as it was published. The record now says otherwise:")));
      blocks.addAll(listed(one.changes().stream().map(this::words).toList()));
    }
    return blocks.isEmpty()
        ? List.of()
        : List.of(new Chapter("revisions", "Late revisions to earlier issues", blocks));
  }

  private static List<Block> listed(List<Words> all) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Listing(all.stream().limit(MOST).toList()));
    if (all.size() > MOST) {
      blocks.add(Block.said("And " + (all.size() - MOST) + " more."));
    }
    return blocks;
  }

  private Words words(Change change) {
    Words words = Words.of(PhraseWord.capital(change.about()) + ": ");
    words =
        change.was() == null
            ? words.then(change.now())
            : words.then(
                change.was() + ", now " + (change.now() == null ? "not told" : change.now()));
    return change.incident() == null ? words.then(".") : where(words, List.of(change.incident()));
  }

  private Words words(Correction correction) {
    Words words =
        Words.of(
            PhraseWord.capital(PhraseCorrection.deed(correction))
                + ". "
                + PhraseCorrection.reason(correction));
    return where(words, telling.numbers().holding(correction.named()));
  }

  private Words where(Words words, List<String> incidents) {
    Words numbers = telling.incidents(incidents.stream().filter(telling.numbers()::told).toList());
    return numbers.isEmpty() ? words.then(".") : words.then(" (").then(numbers).then(").");
  }
}
