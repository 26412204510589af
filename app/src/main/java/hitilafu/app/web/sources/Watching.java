package hitilafu.app.web.sources;

import hitilafu.app.export.SourceRow;
import hitilafu.app.home.Home;
import hitilafu.app.home.UnusableHome;
import hitilafu.ingest.crawl.DatabaseFault;
import hitilafu.ingest.crawl.SourceCheck;
import hitilafu.ingest.crawl.SourceStatus;
import hitilafu.ingest.source.Source;
import hitilafu.ingest.source.Watchlist;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * How it stands with what is watched, by the crawl's database, which a crawl may be writing. Looked
 * at again after some seconds, however many ask.
 */
final class Watching {
  private static final long FRESH = Duration.ofSeconds(10).toNanos();

  private final Home home;
  private final Clock clock;
  private final LongSupplier nanos;
  private Seen seen;
  private long seenAt;

  /**
   * What was seen.
   *
   * @param fault why nothing, or not all, could be seen, for people; null if all could
   */
  record Seen(List<SourceRow> rows, Instant at, String fault) {
    Seen {
      rows = List.copyOf(rows);
    }
  }

  Watching(Home home, Clock clock, LongSupplier nanos) {
    this.home = home;
    this.clock = clock;
    this.nanos = nanos;
  }

  synchronized Seen look() throws IOException {
    long now = nanos.getAsLong();
    if (seen == null || now - seenAt > FRESH) {
      seen = see(clock.instant());
      seenAt = now;
    }
    return seen;
  }

  private Seen see(Instant now) throws IOException {
    try {
      return see(home.watchlist(), now);
    } catch (UnusableHome wrong) {
      return new Seen(List.of(), now, wrong.getMessage());
    }
  }

  private Seen see(Watchlist watchlist, Instant now) {
    List<Source> sources = watchlist.sources();
    try (SourceCheck check = new SourceCheck(home.crawlDatabase(), sources, clock)) {
      return new Seen(rows(check.known(sources), now), now, null);
    } catch (DatabaseFault fault) {
      return new Seen(
          rows(sources.stream().map(SourceStatus::nothingKnown).toList(), now),
          now,
          "What the crawl knows cannot be read: " + fault.getMessage());
    }
  }

  private static List<SourceRow> rows(List<SourceStatus> statuses, Instant now) {
    return statuses.stream().map(status -> SourceRow.of(status, now)).toList();
  }
}
