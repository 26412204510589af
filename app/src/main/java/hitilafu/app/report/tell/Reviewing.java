package hitilafu.app.report.tell;

import hitilafu.app.phrase.PhraseCorrection;
import hitilafu.app.phrase.PhraseGrade;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.report.Account;
import hitilafu.app.report.Imprint;
import hitilafu.model.Grade;
import hitilafu.model.Incident;
import hitilafu.model.ReviewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a draft tells its editor to look at before it is published. */
record Reviewing(Telling telling) {
  private static final int MOST = 40;

  /**
   * @param told the incidents of the issue
   */
  List<Chapter> chapter(Imprint imprint, Stream<Account> told) {
    if (!imprint.draft()) {
      return List.of();
    }
    List<Incident> doubtful = doubtful(told);
    List<Block> blocks = new ArrayList<>();
    if (doubtful.isEmpty()) {
      blocks.add(
          Block.said("All incidents of this draft are reviewed, and none rests on one voice."));
    } else {
      blocks.add(
          Block.said(
              "To be looked at: "
                  + PhraseWord.many(doubtful.size(), "incident")
                  + " that nobody reviewed since the last report came in, or that one voice alone"
                  + " tells of. Those for which both holds come first."));
      blocks.add(new Block.Listing(doubtful.stream().limit(MOST).map(this::line).toList()));
      if (doubtful.size() > MOST) {
        blocks.add(Block.said("And " + (doubtful.size() - MOST) + " more."));
      }
    }
    return List.of(new Chapter("before-publishing", "Before publishing", blocks));
  }

  private static List<Incident> doubtful(Stream<Account> told) {
    Map<String, Incident> once = new LinkedHashMap<>();
    told.map(Account::incident)
        .filter(incident -> unseen(incident) || weak(incident))
        .forEach(incident -> once.putIfAbsent(incident.id(), incident));
    return once.values().stream()
        .sorted(
            Comparator.comparing((Incident i) -> !(unseen(i) && weak(i)))
                .thenComparing(i -> !weak(i)))
        .toList();
  }

  private static boolean unseen(Incident incident) {
    return incident.review().state() == ReviewState.UNREVIEWED || incident.review().unseen() > 0;
  }

  private static boolean weak(Incident incident) {
    return incident.grade() == Grade.REPORTED;
  }

  private Words line(Incident incident) {
    List<String> reasons = new ArrayList<>();
    if (weak(incident)) {
      String meaning = PhraseGrade.meaning(Grade.REPORTED);
      reasons.add(
          meaning.substring(0, 1).toLowerCase(Locale.ROOT)
              + meaning.substring(1, meaning.length() - 1));
    }
    if (unseen(incident)) {
      reasons.add(PhraseCorrection.state(incident.review()));
    }
    return telling
        .numbers()
        .list(List.of(incident.id()))
        .then(" ")
        .then(incident.title() + ": " + String.join("; ", reasons));
  }
}
