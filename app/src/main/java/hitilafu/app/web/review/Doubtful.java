package hitilafu.app.web.review;

import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.review.Concern;
import hitilafu.app.review.QueueEntry;
import hitilafu.app.web.page.Address;
import java.util.List;

/**
 * An incident of the queue, in finished words.
 *
 * @param concerns the first few
 * @param more what is left out of them; null if nothing is
 */
record Doubtful(
    String title,
    String address,
    String correct,
    String review,
    List<String> concerns,
    String more) {
  private static final int MOST = 5;

  static Doubtful of(QueueEntry entry) {
    List<String> concerns =
        entry.concerns().stream().map(Doubtful::words).map(PhraseWord::capital).toList();
    int left = concerns.size() - MOST;
    return new Doubtful(
        entry.title(),
        Address.incident(entry.incident()),
        Address.correct(entry.incident()),
        entry.review(),
        concerns.stream().limit(MOST).toList(),
        left > 0 ? "and " + PhraseWord.many(left, "more concern") : null);
  }

  private static String words(Concern concern) {
    return concern.kind() == Concern.Kind.CONFLICT
        ? "claims exclude each other: " + concern.words()
        : concern.words();
  }
}
