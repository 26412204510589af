package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.Visit;
import hitilafu.ingest.archive.Whole;
import hitilafu.ingest.source.Source;
import hitilafu.model.ContentId;
import hitilafu.model.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Savepoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The crawl's database: its tables, and the frontier that moves them on. One thread at a time. */
final class Ledger implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Database database;
  private final Pages pages;
  private final Sites sites;
  private final Watches watches;
  private final Positions positions;
  private final Discovery discovery;
  private final Frontier frontier;
  private final AnswerReader reader;

  private Ledger(Database database, Map<String, Source> sources, Predicate<String> removed) {
    this.database = database;
    this.pages = new Pages(database);
    this.sites = new Sites(database);
    this.watches = new Watches(database);
    this.positions = new Positions(database);
    this.discovery = new Discovery(pages, watches, sources, removed);
    this.frontier = new Frontier(pages, sites, watches, discovery);
    this.reader = new AnswerReader(sources);
  }

  /**
   * Opens the database, which is made if need be.
   *
   * @param sources all that are named, also those that are not enabled
   * @param removed addresses that were taken down
   */
  static Ledger open(Path file, Collection<Source> sources, Predicate<String> removed)
      throws IOException {
    return new Ledger(Database.open(file), byName(sources), removed);
  }

  /** A ledger that is forgotten when it is closed. */
  static Ledger inMemory(Collection<Source> sources) {
    return new Ledger(Database.inMemory(), byName(sources), url -> false);
  }

  /** A ledger to be looked at, while another process may be writing. */
  static Ledger look(Path file, Collection<Source> sources) {
    return new Ledger(Database.look(file), byName(sources), url -> false);
  }

  /** From now on exactly these sources are asked; what they had left undone is due again. */
  void watch(Collection<Source> enabled, Instant at) {
    database.change(
        "UPDATE page SET due = NULL WHERE source NOT IN (SELECT value FROM json_each(?))",
        names(enabled));
    for (Source source : enabled) {
      String entrance = discovery.entrance(source.name());
      if (!entrance.isEmpty()) {
        pages.wake(source.name(), entrance, at);
        if (watches.isMended(source.name(), version(source))) {
          pages.readAgain(source.name(), at);
        }
      }
    }
    database.commit();
  }

  /** From now on documents since then are wanted too, as far as listings reach back. */
  void reachBack(Collection<Source> enabled, Instant since, Instant at) {
    for (Source source : enabled) {
      boolean deeper = watches.history(source.name()).map(since::isBefore).orElse(true);
      if (deeper) {
        watches.setHistory(source.name(), since);
        pages.readAgain(source.name(), at);
      }
    }
    database.commit();
  }

  /**
   * Takes in what a visit brought. A fault of ours costs that visit alone: its page waits for a
   * day, and the rest goes on.
   *
   * @param reading what it says; null if it says what the last whole answer said
   * @param whole where the archive holds the payload; null if it does not
   */
  void take(Visit visit, Reading reading, Whole whole) {
    Savepoint before = database.savepoint();
    try {
      frontier.take(visit, reading, whole);
    } catch (DatabaseFault fault) {
      throw fault;
    } catch (RuntimeException bug) {
      LOG.error("a fault of ours in taking in {}; please report it", visit.url(), bug);
      database.rollback(before);
      pages.postpone(visit.url(), visit.at().plus(A_DAY));
    }
  }

  void commit() {
    database.commit();
  }

  /** The page at which a source begins; empty if it has none, or was never watched. */
  Optional<Page> entrance(String source) {
    return pages.find(discovery.entrance(source));
  }

  Pages pages() {
    return pages;
  }

  Sites sites() {
    return sites;
  }

  Watches watches() {
    return watches;
  }

  Positions positions() {
    return positions;
  }

  Frontier frontier() {
    return frontier;
  }

  AnswerReader reader() {
    return reader;
  }

  @Override
  public void close() {
    database.close();
  }

  /** What decides what its listings lead to. */
  private static String version(Source source) {
    return ContentId.of(
        source.kind(),
        source.at(),
        source.include(),
        source.exclude(),
        new TreeMap<>(source.settings()));
  }

  private static Map<String, Source> byName(Collection<Source> sources) {
    return sources.stream().collect(Collectors.toMap(Source::name, Function.identity()));
  }

  private static String names(Collection<Source> sources) {
    return Json.write(sources.stream().map(Source::name).toList());
  }
}
