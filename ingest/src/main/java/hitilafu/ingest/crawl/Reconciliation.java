package hitilafu.ingest.crawl;

import hitilafu.ingest.archive.ArchiveWriter;
import hitilafu.ingest.archive.ArchivedVisit;
import hitilafu.ingest.archive.TornFile;
import hitilafu.ingest.archive.VisitCursor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings the ledger up to the archive: what a crawl that was cut off had archived and not yet taken
 * in, or all there is if the database was lost.
 */
final class Reconciliation {
  private final Path archive;
  private final Ledger ledger;

  Reconciliation(Path archive, Ledger ledger) {
    this.archive = archive;
    this.ledger = ledger;
  }

  /**
   * What was found.
   *
   * @param visits taken in now
   * @param torn files that were left open, cut back to their last whole visit
   */
  record Outcome(long visits, List<TornFile.Recovered> torn) {
    /** For people; empty after a crawl that ended well. */
    List<String> lines() {
      List<String> lines = new ArrayList<>();
      for (TornFile.Recovered file : torn) {
        lines.add(
            file.closed() == null
                ? "an archive file that was left open held nothing whole and is deleted"
                : "%s was left open and is closed now; bytes of an unfinished visit cut off: %,d"
                    .formatted(file.closed().getFileName(), file.cutBytes()));
      }
      if (visits > 0) {
        lines.add("%,d visits were taken in from the archive".formatted(visits));
      }
      return lines;
    }
  }

  Outcome run() throws IOException {
    List<TornFile.Recovered> torn = TornFile.recover(archive, Shelf.PREFIX);
    long visits = 0;
    for (Path file : files()) {
      String name = file.getFileName().toString();
      long from = ledger.positions().get(name);
      if (from < Files.size(file)) {
        visits += take(file, name, from);
        ledger.positions().set(name, Files.size(file));
        ledger.commit();
      }
    }
    return new Outcome(visits, torn);
  }

  /** The crawl's closed files, in their order. */
  List<Path> files() throws IOException {
    if (!Files.isDirectory(archive)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(archive)) {
      return files.filter(Reconciliation::isCrawl).sorted().toList();
    }
  }

  private static boolean isCrawl(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(Shelf.PREFIX + "-") && name.endsWith(ArchiveWriter.ENDING);
  }

  private long take(Path file, String name, long from) throws IOException {
    long visits = 0;
    try (FileChannel channel = FileChannel.open(file);
        InputStream in = Channels.newInputStream(channel.position(from));
        VisitCursor cursor = new VisitCursor(name, in, from)) {
      ArchivedVisit found;
      while ((found = cursor.next()) != null) {
        take(found);
        visits++;
      }
    }
    return visits;
  }

  private void take(ArchivedVisit found) {
    Reading reading = found.repeated() ? null : ledger.reader().read(found.visit());
    ledger.take(found.visit(), reading, found.whole());
  }
}
