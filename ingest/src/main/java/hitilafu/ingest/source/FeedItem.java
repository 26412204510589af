package hitilafu.ingest.source;

import hitilafu.model.Problem;
import hitilafu.model.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says about one document, in whatever dialect.
 *
 * @param link absolute, http or https; null if it has none
 * @param id as given; null if it has none
 * @param title plain text; null if it has none
 * @param published null if not said
 * @param updated null if not said
 * @param faults what of it could not be read, a line each
 */
record FeedItem(
    String link,
    String id,
    String title,
    FeedTime published,
    FeedTime updated,
    List<String> faults) {

  /** Empty without a link: there is nothing to fetch. */
  Optional<Entry> entry() {
    return Optional.ofNullable(link)
        .map(
            url ->
                new Entry(
                    url,
                    id,
                    title,
                    published == null ? null : published.published(),
                    published == null ? null : published.precision(),
                    updated == null ? null : updated.revised()));
  }

  /**
   * What is wrong with it.
   *
   * @param position its place in the feed, from 1
   */
  List<Problem> problems(int position) {
    List<String> all = new ArrayList<>(faults);
    if (link == null) {
      all.add("no http address, so it is left out");
    }
    return all.stream()
        .map(fault -> Problem.of(ProblemType.INVALID_FIELD, "entry " + position + ": " + fault))
        .toList();
  }
}
