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
    for (Further further : listing.further()) {
      if (!further.older() || back) {
        take(further, source, horizon, at);
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
      pages.put(Page.found(url.get(), errand, older, at));
      return true;
    }
    askSooner(known.get(), entry.updatedAt(), at);
    return false;
  }

  private void take(Further further, Source source, Instant horizon, Instant at) {
    Optional<String> url = WebAddress.of(further.url());
    if (url.isEmpty() || (further.updatedAt() != null && further.updatedAt().isBefore(horizon))) {
      return;
    }
    Optional<Page> known = pages.find(url.get());
    if (known.isPresent()) {
      askSooner(known.get(), further.updatedAt(), at);
    } else {
      Errand errand = new Errand(Role.LISTING, source.name(), null, 0, Stated.NOTHING);
      pages.put(Page.found(url.get(), errand, further.older(), at));
    }
  }

  /** A page that says it changed since the last visit is due now. */
  private void askSooner(Page page, Instant updatedAt, Instant at) {
    boolean later = page.turn().due() == null || page.turn().due().isAfter(at);
    if (later && page.turn().failures() == 0 && hasChanged(page, updatedAt, at)) {
      pages.put(page.with(page.turn().due(at)));
    }
  }

  /** Listings count in whole seconds; a clock that is ahead of ours says nothing yet. */
  private static boolean hasChanged(Page page, Instant updatedAt, Instant at) {
    Instant asked = page.last().asked();
    return updatedAt != null
        && asked != null
        && !updatedAt.isBefore(asked.truncatedTo(ChronoUnit.SECONDS))
        && !updatedAt.isAfter(at);
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
