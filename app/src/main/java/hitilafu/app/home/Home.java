package hitilafu.app.home;

import hitilafu.analytics.JobSettings;
import hitilafu.analytics.catalog.CatalogFiles;
import hitilafu.app.access.TokenFile;
import hitilafu.index.search.IncidentSearcher;
import hitilafu.ingest.crawl.Removals;
import hitilafu.ingest.source.Watchlist;
import hitilafu.ingest.source.WatchlistFault;
import hitilafu.ingest.source.WatchlistFile;
import hitilafu.model.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * One machine's layout: where truth and what is derived from it lie.
 *
 * @param root the folder given by {@code --home} or {@code HITILAFU_HOME}
 */
public record Home(Path root) {
  public Home {
    root = root.toAbsolutePath().normalize();
  }

  /** Captures: truth. */
  public Path archive() {
    return root.resolve("archive");
  }

  /** What analysts put right: truth. */
  public CorrectionFolder corrections() {
    return new CorrectionFolder(root.resolve("corrections"));
  }

  /** Who may write over HTTP, and read from elsewhere: truth. */
  public TokenFile tokens() {
    return new TokenFile(root.resolve("tokens.jsonl"));
  }

  /** Editions of the report as they went out: truth. */
  public Path published() {
    return root.resolve("published");
  }

  /** Issues of the report that nobody has signed: derived. */
  public Path drafts() {
    return root.resolve("drafts");
  }

  /** Catalog files of this home; those built in hold where it has none. */
  public Path catalogFolder() {
    return root.resolve("catalog");
  }

  /** What is watched, if this home says it itself. */
  public Path sourcesFile() {
    return root.resolve("sources.yaml");
  }

  /** What the crawl knows: derived. */
  public Path crawlDatabase() {
    return root.resolve("crawl").resolve("crawl.db");
  }

  /** What the job writes: derived. */
  public Path log() {
    return root.resolve("log");
  }

  /** Lucene's index: derived. */
  public Path index() {
    return root.resolve("index");
  }

  /**
   * Answers questions from the index, by this home's catalog and this machine's clock and zone.
   * Time goes on by quarters of an hour, of which every zone is made: so the same question has the
   * same answer for a while, to the byte, and whoever has it need not be sent it again.
   */
  public IncidentSearcher searcher() {
    Clock clock = Clock.tick(Clock.systemDefaultZone(), Duration.ofMinutes(15));
    return new IncidentSearcher(index(), this::catalog, clock);
  }

  /**
   * What can fail.
   *
   * @throws UnusableHome if one of the home's catalog files is wrong; says which, where and why
   */
  public Catalog catalog() {
    try {
      return CatalogFiles.withFolder(catalogFolder());
    } catch (IllegalArgumentException wrong) {
      throw new UnusableHome(wrong.getMessage(), wrong);
    }
  }

  /**
   * What is watched: what the home's own file says, else the built-in one.
   *
   * @throws UnusableHome if the home's file is wrong; says where and why, a line for each fault
   */
  public Watchlist watchlist() throws IOException {
    try {
      return Files.exists(sourcesFile())
          ? WatchlistFile.read(sourcesFile())
          : WatchlistFile.builtIn();
    } catch (WatchlistFault wrong) {
      throw new UnusableHome(wrong.getMessage(), wrong);
    }
  }

  /** What was taken down: truth. */
  public Removals removals() {
    try {
      return Removals.read(root.resolve("removals.jsonl"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** There while a page is being taken down, and after that was cut off. */
  Path unfinishedRemoval() {
    return root.resolve("removing");
  }

  /** What is derived while a page is still there is derived anew once it is gone. */
  private String withdrawn() {
    return removals().version() + (Files.exists(unfinishedRemoval()) ? "-unfinished" : "");
  }

  /** How the job runs on this home. */
  public JobSettings job(int parallelism, Duration checkpointEvery) {
    return JobSettings.ofHome(root, catalog(), withdrawn(), parallelism, checkpointEvery);
  }
}
