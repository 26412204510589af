package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Errand;
import hitilafu.ingest.archive.Role;
import hitilafu.ingest.source.Entry;
import hitilafu.ingest.source.Further;
import hitilafu.ingest.source.Kinds;
import hitilafu.ingest.source.Listing;
import hitilafu.ingest.source.ListingKind;
import hitilafu.ingest.source.Source;
import hitilafu.model.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What listings lead to, as far as it is wanted. */
final class Discovery {
  /** How far back a source is read when it is first watched. */
  private static final Duration FIRST_REACH = Duration.ofDays(7);

  /** From robots.txt to an index to a sitemap, and one to spare. */
  private static final int DEEPEST = 3;

  /** More than any site has, and few enough that a trap ends. */
  private static final int MOST_LISTINGS = 2_000;

  private static final Duration NOW_AND_THEN = Duration.ofDays(7);

  private final Pages pages;
  private final Watches watches;
  private final Map<String, Source> sources;
  private final Predicate<String> removed;

  /**
   * @param sources by their names
   * @param removed addresses that were taken down
   */
  Discovery(Pages pages, Watches watches, Map<String, Source> sources, Predicate<String> removed) {
    this.pages = pages;
    this.watches = watches;
    this.sources = sources;
    this.removed = removed;
  }

  boolean isRemoved(String url) {
    return removed.test(url);
  }

  Map<String, Source> sources() {
    return sources;
  }

  /** The address at which a source begins; empty text for one that has none, or is not named. */
  String entrance(String name) {
    return Optional.ofNullable(sources.get(name))
        .flatMap(Discovery::start)
        .flatMap(WebAddress::of)
        .orElse("");
  }

  private static Optional<String> start(Source source) {
    return Kinds.find(source.kind())
        .filter(ListingKind.class::isInstance)
        .map(kind -> ((ListingKind) kind).entrance(source));
  }

  void take(Page from, Listing listing, Instant at) {
    Source source = sources.get(from.errand().source());
    if (source == null) {
      return;
    }
    Instant past = past(source, at);
    Instant horizon = watches.history(source.name()).filter(past::isAfter).orElse(past);
    boolean news = false;
    for (Entry entry : listing.entries()) {
      boolean older = from.older() || isBefore(entry, past);
      news |= !isBefore(entry, horizon) && take(entry, source, older, at);
    }
    boolean back = goesBack(from, source, listing.entries(), horizon, news);
    long room = MOST_LISTINGS - pages.listings(source.name());
    for (Further further : listing.further()) {
      boolean wanted = back || !further.older();
      if (take(further, from, wanted && room > 0, horizon, at)) {
        room--;
      }
    }
  }

  /** What is from before it is history, and wanted only as far back as somebody asked. */
  private Instant past(Source source, Instant at) {
    List<Watched> watched = watches.list(source.name());
    Instant first = watched.isEmpty() ? at : watched.getFirst().since();
    return first.minus(FIRST_REACH);
  }

  /** Whether it was not known before. */
  private boolean take(Entry entry, Source source, boolean older, Instant at) {
    Optional<String> url = WebAddress.of(entry.url());
    if (url.isEmpty() || !source.wants(url.get()) || removed.test(url.get())) {
      return false;
    }
    Optional<Page> known = pages.find(url.get());
    if (known.isEmpty()) {
      Stated stated = new Stated(entry.publishedAt(), entry.publishedPrecision(), entry.title());
      Errand errand = new Errand(Role.PAGE, source.name(), null, 0, stated);
      pages.put(Page.found(url.get(), errand, older, 0, at));
      return true;
    }
    askSooner(known.get(), entry.updatedAt(), at);
    return false;
  }

  /** Whether it was not known before. */
  private boolean take(Further further, Page from, boolean wanted, Instant horizon, Instant at) {
    String url = WebAddress.of(further.url()).orElse("");
    Optional<Page> known = pages.find(url);
    if (known.isPresent()) {
      again(known.get(), further, at);
      return false;
    }
    boolean tooOld = further.updatedAt() != null && further.updatedAt().isBefore(horizon);
    int deepest = further.older() ? MOST_LISTINGS : DEEPEST;
    if (url.isEmpty() || !wanted || tooOld || from.depth() >= deepest) {
      return false;
    }
    Errand errand = new Errand(Role.LISTING, from.errand().source(), null, 0, Stated.NOTHING);
    pages.put(Page.found(url, errand, further.older(), from.depth() + 1, at));
    return true;
  }

  /** A known listing may have become history; one that was left alone is looked at now and then. */
  private void again(Page known, Further further, Instant at) {
    boolean child = known.depth() > 0 && known.role() == Role.LISTING;
    if (child && further.older() && !known.older()) {
      pages.put(known.asHistory());
      return;
    }
    askSooner(known, further.updatedAt(), at);
    Instant asked = known.last().asked();
    boolean resting = child && !known.older() && known.turn().due() == null && asked != null;
    if (resting && asked.plus(NOW_AND_THEN).isBefore(at)) {
      pages.put(known.with(known.turn().due(at)));
    }
  }

  /** A page that says it changed since the last visit, or that we never got, is due now. */
  private void askSooner(Page page, Instant updatedAt, Instant at) {
    boolean later = page.turn().due() == null || page.turn().due().isAfter(at);
    if (later && (isMissing(page, at) || hasChanged(page, updatedAt, at))) {
      pages.put(page.with(page.turn().due(at)));
    }
  }

  /** A page that was given up is tried once a day as long as a listing names it. */
  private static boolean isMissing(Page page, Instant at) {
    Last last = page.last();
    return page.role() == Role.PAGE
        && page.turn().due() == null
        && last.whole() == null
        && last.status() / 100 != 3
        && last.asked() != null
        && last.asked().plus(Duration.ofDays(1)).isBefore(at);
  }

  /** Listings count in whole seconds; a clock that is ahead of ours says nothing yet. */
  private static boolean hasChanged(Page page, Instant updatedAt, Instant at) {
    Instant asked = page.last().asked();
    return updatedAt != null
        && asked != null
        && page.turn().failures() == 0
        && !updatedAt.isBefore(asked.truncatedTo(ChronoUnit.SECONDS))
        && !updatedAt.isAfter(at)
        && isBelieved(page, at);
  }

  /** Some sites stamp all their pages at each build: whoever was wrong waits a while. */
  private static boolean isBelieved(Page page, Instant at) {
    Last last = page.last();
    Duration patience = page.turn().pause().dividedBy(4);
    return last.asked().equals(last.changed()) || !last.asked().plus(patience).isAfter(at);
  }

  /** Whether older pages are worth asking: history is wanted and this page has not passed it. */
  private boolean goesBack(
      Page from, Source source, List<Entry> entries, Instant horizon, boolean news) {
    if (watches.history(source.name()).isEmpty()) {
      return false;
    }
    return from.url().equals(entrance(source.name()))
        || news
        || entries.stream().anyMatch(e -> date(e) != null && !isBefore(e, horizon));
  }

  private static boolean isBefore(Entry entry, Instant horizon) {
    return date(entry) != null && date(entry).isBefore(horizon);
  }

  /** When it was published, else changed; null if neither is said. */
  static Instant date(Entry entry) {
    return entry.publishedAt() != null ? entry.publishedAt() : entry.updatedAt();
  }
}
