package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Archived;
import hitilafu.ingest.archive.Role;
import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.fetch.Fetcher;
import hitilafu.ingest.source.FolderKind;
import hitilafu.ingest.source.Kinds;
import hitilafu.ingest.source.Source;
import hitilafu.ingest.source.Watchlist;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/**
 * Watches sources and archives what they lead to. A visit counts once its record is synchronised to
 * the disk and the database has it: in this order, so that after a crash the archive tells the
 * database what it missed. One thread writes; others only wait for the web.
 */
public final class Crawl implements AutoCloseable {
  /** How soon a wish to stop is noticed. */
  private static final Duration ATTENTION = Duration.ofMillis(250);

  /** For what is under way when it stops; what comes later is asked again. */
  private static final Duration LAST_WAIT = Duration.ofSeconds(10);

  private final Watchlist watchlist;
  private final InstantSource clock;
  private final Ledger ledger;
  private final Lanes lanes;
  private final Shelf shelf;
  private final Couriers couriers;
  private final FolderWatch folders;
  private final Reconciliation.Outcome recovered;
  private Round round = Round.NOTHING;
  private volatile boolean stopping;

  private Crawl(
      CrawlSettings settings,
      Watchlist watchlist,
      Fetcher fetcher,
      InstantSource clock,
      Ledger ledger)
      throws IOException {
    this.watchlist = watchlist;
    this.clock = clock;
    this.ledger = ledger;
    this.recovered = new Reconciliation(settings.archive(), ledger).run();
    Instant now = clock.instant();
    List<Source> enabled = watchlist.sources().stream().filter(Source::enabled).toList();
    ledger.watch(enabled, now);
    if (settings.since() != null) {
      ledger.reachBack(enabled, settings.since(), now);
    }
    this.lanes = new Lanes(ledger, watchlist.delay(), watchlist.perHost(), now);
    this.shelf = new Shelf(settings.archive(), settings.closeAfter(), clock);
    this.couriers = new Couriers(fetcher, ledger.reader(), clock);
    this.folders =
        new FolderWatch(
            new Folders(settings.archive(), settings.removed(), clock), folders(enabled));
  }

  /**
   * Opens a crawl where the last one ended, however it ended. Whoever calls is the only one to
   * crawl this archive, and closes the fetcher after the crawl.
   *
   * @param fetcher null if the watchlist names nothing that is fetched
   * @throws CannotArchive if a disk is full, or archive or database cannot be used
   */
  public static Crawl open(
      CrawlSettings settings, Watchlist watchlist, Fetcher fetcher, InstantSource clock)
      throws CannotArchive {
    Ledger ledger = null;
    try {
      ledger = Ledger.open(settings.database(), watchlist.sources(), settings.removed());
      return new Crawl(settings, watchlist, fetcher, clock, ledger);
    } catch (IOException | DatabaseFault fault) {
      close(ledger);
      throw new CannotArchive(fault);
    }
  }

  private static void close(Ledger ledger) {
    if (ledger != null) {
      ledger.close();
    }
  }

  /** What was found of a crawl that was cut off; one line each, for people. */
  public List<String> recovered() {
    return recovered.lines();
  }

  /**
   * Asks everything that is due, and what that leads to; then stops.
   *
   * @throws CannotArchive if a disk is full; the next crawl goes on from there
   */
  public Round once(Consumer<Round> progress) throws CannotArchive, InterruptedException {
    return guarded(
        () -> {
          round = round.imported(folders.look(clock.instant()));
          while (!stopping && (couriers.out() > 0 || lanes.isBusy(clock.instant()))) {
            step(progress);
          }
        });
  }

  /**
   * Goes on until it is told to stop.
   *
   * @throws CannotArchive if a disk is full; the next crawl goes on from there
   */
  public Round forever(Consumer<Round> progress) throws CannotArchive, InterruptedException {
    return guarded(
        () -> {
          while (!stopping) {
            round = round.imported(folders.look(clock.instant()));
            step(progress);
          }
        });
  }

  /** Lets the loop end soon; from any thread. */
  public void stop() {
    stopping = true;
  }

  private interface Loop {
    void run() throws IOException, InterruptedException;
  }

  private Round guarded(Loop loop) throws CannotArchive, InterruptedException {
    try {
      loop.run();
      return end();
    } catch (IOException | DatabaseFault fault) {
      shelf.leave();
      throw new CannotArchive(fault);
    }
  }

  private void step(Consumer<Round> progress) throws IOException, InterruptedException {
    sendAll();
    List<Delivery> back = couriers.meet(patience());
    if (!back.isEmpty()) {
      take(back);
      progress.accept(round);
    }
    shelf.closeIfDue(clock.instant());
  }

  private void sendAll() throws IOException {
    if (lanes.opening().isPresent()) {
      shelf.open();
    }
    boolean sent = true;
    while (sent && couriers.out() < watchlist.concurrency()) {
      var task = lanes.send(clock.instant());
      task.ifPresent(couriers::send);
      sent = task.isPresent();
    }
  }

  private Duration patience() {
    if (couriers.out() >= watchlist.concurrency()) {
      return ATTENTION;
    }
    Duration wait =
        lanes.opening().map(at -> Duration.between(clock.instant(), at)).orElse(ATTENTION);
    return wait.isNegative() ? Duration.ZERO : wait.compareTo(ATTENTION) < 0 ? wait : ATTENTION;
  }

  private void take(List<Delivery> back) throws IOException {
    Shelf.Kept kept = shelf.keep(back);
    for (int i = 0; i < back.size(); i++) {
      Delivery delivery = back.get(i);
      Archived archived = kept.visits().get(i);
      Reading reading = archived.repeated() ? null : delivery.reading();
      ledger.take(delivery.visit(), reading, archived.whole());
      count(delivery, archived);
    }
    round = round.synced();
    ledger.positions().set(kept.file(), kept.visits().getLast().end());
    ledger.commit();
    lanes.done(
        back.stream().map(Delivery::task).toList(), ledger.pages().takeTouched(), clock.instant());
  }

  private void count(Delivery delivery, Archived archived) {
    Visit visit = delivery.visit();
    Result result = Result.of(visit, null, null);
    boolean page = visit.errand().role() == Role.PAGE;
    boolean same = result == Result.SAME || archived.repeated();
    round = round.and(page && result == Result.CHANGED && !same, same, failed(visit, result));
  }

  /** That there is no robots.txt is no failure. */
  private static boolean failed(Visit visit, Result result) {
    return switch (result) {
      case CHANGED, SAME, MOVED, DETOUR -> false;
      case GONE, FAILED -> visit.errand().role() != Role.ROBOTS;
      case SITE_DOWN, DISALLOWED -> true;
    };
  }

  private Round end() throws IOException, InterruptedException {
    Instant latest = clock.instant().plus(LAST_WAIT);
    while (couriers.out() > 0 && clock.instant().isBefore(latest)) {
      List<Delivery> back = couriers.meet(ATTENTION);
      if (!back.isEmpty()) {
        take(back);
      }
    }
    shelf.close();
    return round.waiting(ledger.pages().waiting());
  }

  /** Leaves what was not yet taken in; the next crawl finds it. */
  @Override
  public void close() throws IOException {
    couriers.close();
    shelf.close();
    ledger.close();
  }

  private static List<Source> folders(List<Source> sources) {
    return sources.stream()
        .filter(source -> Kinds.find(source.kind()).orElse(null) instanceof FolderKind)
        .toList();
  }
}
