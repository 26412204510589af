package hitilafu.app.web.review;

import hitilafu.app.phrase.PhraseTime;
import hitilafu.app.phrase.PhraseWord;
import hitilafu.app.review.Concern;
import hitilafu.app.review.LatestQueue;
import hitilafu.app.review.QueueEntry;
import hitilafu.app.review.ReviewQueue;
import hitilafu.app.web.page.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The queue, in finished words.
 *
 * @param summary how many there are of what is shown
 * @param age when it was made, and whether it is behind
 * @param choices kinds of concern to narrow it to
 * @param adrift corrections of what is not in the record
 * @param latest corrections, the latest first
 */
record ReviewPage(
    String summary,
    String age,
    List<Choice> choices,
    List<Doubtful> doubtful,
    List<MadeLately> adrift,
    List<MadeLately> latest,
    Pages pages) {
  private static final String PATH = "/review";
  private static final int A_PAGE = 20;

  /** A kind of concern, and how many incidents raise it. */
  record Choice(String label, String count, String href, boolean chosen) {}

  /**
   * Where the other pages are.
   *
   * @param previous null on the first
   * @param next null on the last
   */
  record Pages(int number, int of, String previous, String next) {}

  /** The entries of a page, of which the first is 1. */
  static List<QueueEntry> entries(ReviewQueue.Part part, int page) {
    return part.entries().stream().skip((long) A_PAGE * (page - 1)).limit(A_PAGE).toList();
  }

  static ReviewPage of(
      LatestQueue.Made made,
      Concern.Kind kind,
      int page,
      List<MadeLately> adrift,
      List<MadeLately> latest) {
    ReviewQueue.Part part = made.queue().of(kind);
    return new ReviewPage(
        summary(part),
        "As of "
            + PhraseTime.captured(made.at())
            + (made.current() ? "." : "; the record has changed since, and it is being made anew."),
        choices(made.queue(), kind),
        entries(part, page).stream().map(Doubtful::of).toList(),
        adrift,
        latest,
        pages(part, kind, page));
  }

  private static String summary(ReviewQueue.Part part) {
    String all = PhraseWord.many(part.total(), "incident") + " to look at";
    return part.total() > part.entries().size()
        ? all + "; the most urgent " + PhraseWord.many(part.entries().size(), "one") + " are here"
        : all;
  }

  private static List<Choice> choices(ReviewQueue queue, Concern.Kind chosen) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("all", count(queue.all()), address(null, 1), chosen == null));
    queue
        .byConcern()
        .forEach(
            (kind, part) ->
                choices.add(
                    new Choice(
                        ConcernWords.of(kind), count(part), address(kind, 1), kind == chosen)));
    return choices;
  }

  private static String count(ReviewQueue.Part part) {
    return "%,d".formatted(part.total());
  }

  private static Pages pages(ReviewQueue.Part part, Concern.Kind kind, int page) {
    int all = Math.max(1, (part.entries().size() + A_PAGE - 1) / A_PAGE);
    return new Pages(
        page,
        all,
        page > 1 ? address(kind, Math.min(page - 1, all)) : null,
        page < all ? address(kind, page + 1) : null);
  }

  private static String address(Concern.Kind kind, int page) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (kind != null) {
      parameters.put("concern", ConcernWords.inAddress(kind));
    }
    if (page > 1) {
      parameters.put("page", String.valueOf(page));
    }
    return Address.with(PATH, parameters);
  }
}
