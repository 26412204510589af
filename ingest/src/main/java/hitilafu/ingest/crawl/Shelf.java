package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.archive.Archived;
import hitilafu.ingest.archive.Role;
import hitilafu.ingest.archive.Visit;
import hitilafu.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Puts visits into archive files, and closes a file when it is full or has waited long enough. */
final class Shelf implements AutoCloseable {
  /** How the names of a crawl's archive files start. */
  static final String PREFIX = "crawl";

  private static final long FULL = 32L << 20;

  /** What a few large answers may need. */
  private static final long LEAST_ROOM = 64L << 20;

  /** A file of polls alone is in nobody's way. */
  private static final Duration IDLE = Duration.ofHours(1);

  private final Path archive;
  private final Duration patience;
  private final InstantSource clock;
  private ArchiveWriter writer;
  private Instant closing;

  /**
   * @param patience how long a document may wait in an open file
   */
  Shelf(Path archive, Duration patience, InstantSource clock) {
    this.archive = archive;
    this.patience = patience;
    this.clock = clock;
  }

  /** Where visits lie now, synchronised to the disk. */
  record Kept(String file, List<Archived> visits) {}

  /**
   * Makes sure that there is an open file, so that nothing is fetched that could not be kept.
   *
   * @throws IOException if there is no room for it
   */
  void open() throws IOException {
    if (writer != null) {
      return;
    }
    Files.createDirectories(archive);
    long room = Files.getFileStore(archive).getUsableSpace();
    if (room < LEAST_ROOM) {
      throw new IOException("only %,d MB left on the disk".formatted(room >> 20));
    }
    writer = ArchiveWriter.open(archive, PREFIX, clock);
    closing = clock.instant().plus(IDLE);
  }

  /** Archives these visits, all or none of which were taken in before. */
  Kept keep(List<Delivery> batch) throws IOException {
    open();
    List<Archived> visits = new ArrayList<>();
    for (Delivery delivery : batch) {
      visits.add(write(delivery));
    }
    writer.sync();
    return new Kept(writer.path().getFileName().toString(), visits);
  }

  /** When the open file wants to be closed; null if none is open. */
  Instant closing() {
    return closing;
  }

  void closeIfDue(Instant now) throws IOException {
    if (writer != null && (writer.size() >= FULL || !now.isBefore(closing))) {
      close();
    }
  }

  /** Leaves the open file as it is, for the next crawl to mend. */
  void leave() {
    if (writer != null) {
      writer.leave();
      writer = null;
      closing = null;
    }
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
      writer = null;
      closing = null;
    }
  }

  private Archived write(Delivery delivery) throws IOException {
    Visit visit = delivery.visit();
    for (Problem problem : delivery.reading().problems()) {
      writer.write(problem, visit.at());
    }
    if (visit.errand().role() == Role.PAGE) {
      Instant soon = clock.instant().plus(patience);
      closing = soon.isBefore(closing) ? soon : closing;
    }
    return writer.write(visit, delivery.task().previous(), delivery.saysTheSame());
  }
}
