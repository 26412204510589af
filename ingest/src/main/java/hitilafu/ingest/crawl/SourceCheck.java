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
    if (Files.notExists(database)) {
      return new SourceStatus(source, 0, 0, List.of(), null);
    }
    try (Ledger ledger = Ledger.look(database, sources)) {
      return new SourceStatus(
          source,
          ledger.pages().captured(source.name()),
          ledger.pages().waiting(source.name()),
          ledger.watches().list(source.name()),
          null);
    }
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
    return new SourceStatus(source, known.captured(), known.waiting(), known.watched(), today);
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
