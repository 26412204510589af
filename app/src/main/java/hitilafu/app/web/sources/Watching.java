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
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * How it stands with what is watched, by the crawl's database, which a crawl may be writing. It is
 * looked at again after some seconds, however many ask; nobody waits for that unless what was seen
 * is old, because it takes half a second with a million documents.
 */
final class Watching {
  private static final long FRESH = Duration.ofSeconds(10).toNanos();
  private static final long OLD = Duration.ofMinutes(1).toNanos();

  private final Home home;
  private final Clock clock;
  private final LongSupplier nanos;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile Look last;

  private record Look(Seen seen, long at) {}

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

  Seen look() throws IOException {
    Look known = last;
    long age = known == null ? Long.MAX_VALUE : nanos.getAsLong() - known.at();
    if (age > OLD) {
      return again(known);
    }
    if (age > FRESH && !looking.isLocked()) {
      Thread.startVirtualThread(() -> againBeside(known));
    }
    return known.seen();
  }

  /** Looks, unless another has meanwhile. */
  private Seen again(Look known) throws IOException {
    looking.lock();
    try {
      if (last == known) {
        last = new Look(see(clock.instant()), nanos.getAsLong());
      }
      return last.seen();
    } finally {
      looking.unlock();
    }
  }

  private void againBeside(Look known) {
    try {
      again(known);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable); // and whoever asks in a minute is told
    }
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
