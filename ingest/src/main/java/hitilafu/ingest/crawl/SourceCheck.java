package hitilafu.ingest.crawl;

import hitilafu.ingest.crawl.SourceStatus.Today;
import hitilafu.ingest.fetch.Fetcher;
import hitilafu.ingest.source.Kinds;
import hitilafu.ingest.source.ListingKind;
import hitilafu.ingest.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How it stands with sources: what the crawl's database knows, and what they give now. */
public final class SourceCheck implements AutoCloseable {
  private final Path database;
  private final List<Source> sources;
  private final InstantSource clock;
  private final Ledger asked;

  /**
   * @param database the crawl's; may be in use by a crawl, or not there yet
   * @param sources all that are named
   */
  public SourceCheck(Path database, List<Source> sources, InstantSource clock) {
    this.database = database;
    this.sources = sources;
    this.clock = clock;
    this.asked = Ledger.inMemory(sources);
  }

  /** What is known without asking anybody. */
  public SourceStatus known(Source source) {
    return known(List.of(source)).getFirst();
  }

  /**
   * What is known of some sources without asking anybody, in their order.
   *
   * @throws DatabaseFault if the database cannot be read
   */
  public List<SourceStatus> known(List<Source> some) {
    if (Files.notExists(database)) {
      return some.stream().map(SourceStatus::nothingKnown).toList();
    }
    try (Ledger ledger = Ledger.look(database, sources)) {
      return some.stream().map(source -> known(source, ledger)).toList();
    }
  }

  private static SourceStatus known(Source source, Ledger ledger) {
    String name = source.name();
    Pages.Documents documents = ledger.pages().documents(name);
    return new SourceStatus(
        source,
        documents.captured(),
        documents.waiting(),
        documents.newest(),
        ledger.entrance(name).map(SourceCheck::entrance).orElse(null),
        ledger.watches().list(name),
        null);
  }

  private static SourceStatus.Entrance entrance(Page page) {
    return page.last().asked() == null
        ? null
        : new SourceStatus.Entrance(
            page.last().asked(), page.last().status(), page.turn().failures(), page.turn().due());
  }

  /** Whether somebody is asked for it over HTTP. */
  public static boolean isFetched(Source source) {
    return Kinds.find(source.kind()).orElseThrow() instanceof ListingKind;
  }

  /**
   * What is known, and what the source gives now.
   *
   * @param fetcher may be null if the source {@linkplain #isFetched is not fetched}
   * @param delay pause between two requests
   */
  public SourceStatus asked(Source source, Fetcher fetcher, Duration delay)
      throws InterruptedException, IOException {
    SourceStatus known = known(source);
    Today today =
        isFetched(source)
            ? Probe.ask(source, asked, fetcher, delay, clock)
            : folder(Path.of(source.at()));
    return known.with(today);
  }

  @Override
  public void close() {
    asked.close();
  }

  private static Today folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Today.problem(folder + " is no folder; make it, or mend the path");
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      Instant newest =
          files.stream()
              .map(SourceCheck::modified)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
      String first = files.isEmpty() ? null : files.getFirst().getFileName().toString();
      return new Today(files.size(), newest, first, List.of());
    }
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException gone) {
      return null;
    }
  }
}
