package hitilafu.ingest.source;

import hitilafu.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * RSS from 0.9 to 2.0, and Atom 0.3 and 1.0, sound or nearly so. An entry's {@code updatedAt} is
 * there only if the feed says when it was changed, which RSS seldom does; it tells one revision of
 * the document from the next, and may be hours off where the feed names no time zone.
 */
final class Feed implements ListingKind {
  @Override
  public List<Setting> settings() {
    return List.of();
  }

  @Override
  public Listing read(Source source, Fetched fetched) {
    FeedDocument feed = FeedDocument.read(fetched);
    List<Problem> problems = new ArrayList<>(feed.problems());
    List<FeedItem> items = feed.items();
    for (int i = 0; i < items.size(); i++) {
      problems.addAll(items.get(i).problems(i + 1));
    }
    List<Entry> entries = items.stream().map(FeedItem::entry).flatMap(Optional::stream).toList();
    return new Listing(entries, feed.further(), problems);
  }
}
